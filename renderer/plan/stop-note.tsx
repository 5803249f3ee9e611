/** Why a form cannot be printed. */
export function StopNote({ stops }: { readonly stops: readonly string[] }) {
  if (stops.length === 0) return null;
  return (
    <ul className="plan-note stop-text">
      {stops.map((stop) => (
        <li key={stop}>{stop}</li>
      ))}
    </ul>
  );
}

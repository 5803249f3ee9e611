/**
 * A clock time as people write it (`8`, `8.30`, `08:30`, `klo 15.30`, `1530`) in the stored form `HH:MM`; null when it
 * is not a time. An empty text is an empty time.
 */
export function parseClockTime(written: string): string | null {
  const text = written
    .trim()
    .toLowerCase()
    .replace(/^(?:klo|kl\.?)\s*/, '')
    .replace(/\s+/g, '');
  if (text === '') return '';
  const parts = /^(\d{1,2})(?:[.:,](\d{2}))?$/.exec(text) ?? /^(\d{1,2})(\d{2})$/.exec(text);
  if (parts === null) return null;
  const hours = Number(parts[1]);
  const minutes = Number(parts[2] ?? '0');
  const isTime = minutes < 60 && (hours < 24 || (hours === 24 && minutes === 0));
  return isTime ? `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}` : null;
}

/** A stored time as a Finnish reader writes it: `8.30`, full hours without minutes (`8`). */
export function writeClockTime(stored: string): string {
  const [hours = '', minutes = '00'] = stored.split(':');
  if (hours === '') return '';
  return minutes === '00' ? String(Number(hours)) : `${String(Number(hours))}.${minutes}`;
}

const longestReason = 120;

/**
 * What a printing program complained about, short enough for one sentence to a secretary: its first line without the
 * program's name, without paths of this machine and without a stack trace.
 */
export function shortReason(complaint: string): string {
  const line = complaint
    .split(/\r?\n/)
    .map((candidate) => candidate.trim())
    .find((candidate) => candidate !== '' && !candidate.startsWith('at '));
  const plain = (line ?? '')
    .replace(/^(?:lp|Error):\s*(?:Error\s*-\s*)?/i, '')
    .replace(/(?:[A-Za-z]:)?[\\/][^\s"']*[\\/][^\s"']*/g, '…')
    .replace(/\p{Cc}/gu, ' ')
    .trim();
  return plain.length > longestReason ? `${plain.slice(0, longestReason - 1)}…` : plain;
}

/** Not allowed in Windows file names (learn.microsoft.com, Naming Files), and so nowhere: papers travel on sticks. */
// eslint-disable-next-line no-control-regex
const refusedCharacters = /[<>:"/\\|?*\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g;
const reservedNames = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=$|\.)/i;
const MOST_CHARACTERS = 120;

/**
 * A file name that says what the file is and works on every system: `Heräte-työkalu Inarin terveyskeskus
 * 2026-11-21.pdf`. Empty parts are left out.
 */
export function fileNameOf(parts: readonly string[], extension: string): string {
  const name = parts
    .map((part) => part.normalize('NFC').replaceAll(refusedCharacters, ' ').replaceAll(/\s+/g, ' ').trim())
    .filter((part) => part !== '')
    .join(' ');
  const short = [...name]
    .slice(0, MOST_CHARACTERS)
    .join('')
    .replace(/^[. ]+|[. ]+$/g, '');
  const safe = reservedNames.test(short) ? `_${short}` : short;
  return `${safe === '' ? 'Heräte' : safe}.${extension}`;
}

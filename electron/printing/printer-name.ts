/** What no printer is called anywhere, but what would be read as an option or would garble a message. */
const isDangerous = /^-|[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

/** CUPS allows no spaces, slashes, number signs or quotes in queue names, and 127 characters (`lpadmin(8)`). */
const notInCupsName = /[\s/#?'"\\]/;

/**
 * Whether a name that came from the window can be a printer's system name on this platform. It guards the command line;
 * whether the printer is there is for the spooler to say.
 */
export function isPrinterName(name: string, platform: NodeJS.Platform): boolean {
  if (name.trim() === '' || name.length > 200 || isDangerous.test(name)) return false;
  return platform === 'win32' ? !name.includes('"') : name.length <= 127 && !notInCupsName.test(name);
}

import { realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** Where the app's pages live: a scheme of our own, because `file:` pages have privileges over the whole disk. */
export const appScheme = 'app';
export const appOrigin = 'app://bundle';

/** Letters that the build gives to file names; all that an attack needs (`..`, `%`, `\`, NUL, `:`) has others. */
const plainSegment = /^[A-Za-z0-9_-][A-Za-z0-9._-]*$/;

/**
 * The file inside `folder` that an address of the app's scheme means, or undefined where it means none. Only plain names
 * pass, undecoded, so that an encoded slash or dot never becomes one; a link that leads out of the folder is refused.
 */
export async function bundlePath(folder: string, address: string): Promise<string | undefined> {
  const prefix = `${appOrigin}/`;
  const withoutQuery = address.replace(/[?#].*$/s, '');
  if (!withoutQuery.startsWith(prefix)) return undefined;
  const segments = withoutQuery.slice(prefix.length).split('/');
  if (!segments.every((segment) => plainSegment.test(segment))) return undefined;
  const root = await realpath(folder);
  const file = await realpath(join(root, ...segments)).catch(() => undefined);
  return file?.startsWith(root + sep) === true ? file : undefined;
}

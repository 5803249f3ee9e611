import type { Protocol } from 'electron';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { appScheme, bundlePath } from './bundle-path';
import { securityHeaders } from './content-security-policy';
import { safetyPage, safetyPagePath } from './safety-page';

/** Types of the files that the build writes. Anything else is not served: it has no business in the bundle. */
const mediaTypes: ReadonlyMap<string, string> = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.ttf', 'font/ttf'],
  ['.woff2', 'font/woff2'],
]);

/** Serves the built pages under the app's scheme. `refused` hears how often an address meant no file of ours. */
export function serveBundle(protocol: Protocol, folder: string, refused: () => void): void {
  protocol.handle(appScheme, async (request) => {
    const response = await bundleResponse(folder, request.method, request.url);
    if (response.status !== 200) refused();
    return response;
  });
}

/** The answer to one request: the file with its type and the security headers, or an empty 404 or 405 with the same headers. */
export async function bundleResponse(folder: string, method: string, address: string): Promise<Response> {
  if (method !== 'GET' && method !== 'HEAD') return answer(null, 405, 'text/plain');
  if (address === safetyPagePath) return answer(safetyPage, 200, 'text/html; charset=utf-8');
  const file = await bundlePath(folder, address);
  const mediaType = file === undefined ? undefined : mediaTypes.get(extname(file));
  if (file === undefined || mediaType === undefined) return answer(null, 404, 'text/plain');
  const bytes = await readFile(file).catch(() => undefined);
  return bytes === undefined ? answer(null, 404, 'text/plain') : answer(new Uint8Array(bytes), 200, mediaType);
}

function answer(body: Uint8Array<ArrayBuffer> | string | null, status: number, mediaType: string): Response {
  return new Response(body, { status, headers: { ...securityHeaders, 'Content-Type': mediaType } });
}

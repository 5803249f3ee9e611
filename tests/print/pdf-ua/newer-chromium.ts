import { chromium, type Page, type Route } from '@playwright/test';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { finish } from '../../../electron/press/finish/finish';
import { appOrigin } from '../../../electron/shell/bundle-path';
import { bundleResponse } from '../../../electron/shell/serve-bundle';
import type { Sheet } from '../../../templates/sheet/nodes';
import { buildPressPage } from '../real-press';

const notoSans = 'node_modules/@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf';
const reportSchema = z.object({ tooLong: z.array(z.unknown()) });
/** An address that leads nowhere: every request is answered from the built page. */
const origin = 'http://press.invalid';

/**
 * Prints sheets with the system's own Chromium, which is newer than that of the Electron at hand and draws and tags
 * otherwise, and finishes them. `HERATE_CHROMIUM` names another Chromium than the one on the path.
 */
export async function printWithNewerChromium(sheets: readonly Sheet[]): Promise<readonly Uint8Array[]> {
  const folder = await mkdtemp(join(tmpdir(), 'herate-chromium-'));
  await buildPressPage(folder);
  const browser = await chromium.launch({ executablePath: await chromiumPath(), args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    await page.route('**/*', (route) => answer(route, folder));
    await page.goto(`${origin}/press.html`);
    await page.waitForFunction('window.press !== undefined');
    const printed: Uint8Array[] = [];
    for (const sheet of sheets) printed.push(await printSheet(page, sheet));
    return printed;
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function printSheet(page: Page, sheet: Sheet): Promise<Uint8Array> {
  const report: unknown = await page.evaluate(`window.press.draw(${JSON.stringify(sheet)})`);
  if (reportSchema.parse(report).tooLong.length > 0)
    throw new Error(`${sheet.title} does not fit: ${JSON.stringify(report)}`);
  const raw = await page.pdf({ tagged: true, preferCSSPageSize: true, printBackground: true });
  const { title, author, language, date } = sheet;
  const fieldFont = sheet.form?.isFillable === true ? await readFile(notoSans) : null;
  return (await finish({ raw, information: { title, author, language, date }, fieldFont })).pdf;
}

async function answer(route: Route, folder: string): Promise<void> {
  const response = await bundleResponse(folder, 'GET', route.request().url().replace(origin, appOrigin));
  const { 'content-type': contentType = '' } = Object.fromEntries(response.headers);
  await route.fulfill({ status: response.status, contentType, body: Buffer.from(await response.arrayBuffer()) });
}

/** The newer Chromium on this machine. */
export async function chromiumPath(): Promise<string> {
  const named = process.env['HERATE_CHROMIUM'] ?? '';
  if (named !== '') return named;
  const { stdout } = await promisify(execFile)('sh', ['-c', 'command -v chromium']);
  return stdout.trim();
}

import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The text of a PDF file as poppler extracts it, with plain spaces. */
export async function pdfText(file: string): Promise<string> {
  const { stdout } = await run('pdftotext', [file, '-']);
  return stdout.replaceAll('\u00a0', ' ');
}

/** Number of pages and their size in points, as poppler reads them. */
export async function pdfPages(file: string): Promise<{ readonly pages: number; readonly size: string }> {
  const { stdout } = await run('pdfinfo', [file]);
  return { pages: Number(/^Pages:\s+(\d+)/m.exec(stdout)?.[1]), size: /^Page size:\s+(.+)$/m.exec(stdout)?.[1] ?? '' };
}

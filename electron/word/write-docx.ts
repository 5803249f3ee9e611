import type { Sheet } from '../../templates/sheet/nodes';

/** The sheet as a Word file with its fonts inside. The library is loaded with the first file, not with the app. */
export async function writeDocx(sheet: Sheet): Promise<Uint8Array> {
  const [{ sheetToDocx }, { readWordFonts }] = await Promise.all([
    import('../../templates/word/sheet-to-docx'),
    import('./word-fonts'),
  ]);
  return sheetToDocx(sheet, await readWordFonts());
}

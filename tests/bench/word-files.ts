import { mkdir, readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { failed, success, type Result } from '../../templates/model/result';
import type { Figure } from './figures';
import { runKitProcess } from './kit-figures';
import type { Place } from './place';

/** The papers of some units as Word files: what LibreOffice gets. */
export interface WordFiles {
  readonly docxFiles: readonly string[];
  /** The Word file of the first unit, and the PDF that LibreOffice makes of it. */
  readonly firstDocx: string;
  readonly officePdf: string;
  readonly libreOffice: string;
  readonly figure: Figure;
}

export async function makeWordFiles(place: Place): Promise<Result<WordFiles, string>> {
  const version = await place.office.version();
  if (!version.ok) return version;
  const out = join(place.folder, 'word-kit');
  const kit = await runKitProcess(place, { from: ['--data', place.wordData], format: 'docx', out });
  if (!kit.ok) return kit;
  const docxFiles = await namedAfterUnits(place, out);
  const [firstDocx = ''] = docxFiles;
  // LibreOffice's first call makes its profile and is not counted.
  const officeOut = join(place.folder, 'office-first');
  const converted = await place.office.toPdf([firstDocx], officeOut);
  if (!converted.ok) return converted;
  const [pdfName] = await readdir(officeOut);
  if (pdfName === undefined) return failed('LibreOffice made no PDF of the Word file.');
  const figure: Figure = {
    name: `${docxFiles.length} Word files as a command, from cold`,
    unit: 's',
    samples: [kit.value.tookMs / 1000],
    references: [],
    aim: null,
  };
  return success({ docxFiles, firstDocx, officePdf: join(officeOut, pdfName), libreOffice: version.value, figure });
}

/** A kit names its files alike in the folders of the units; LibreOffice would write them all over each other. */
async function namedAfterUnits(place: Place, out: string): Promise<readonly string[]> {
  const folder = join(place.folder, 'word');
  await mkdir(folder);
  return Promise.all(
    place.wordUnits.map(async ({ id }) => {
      const file = join(folder, `${id}.docx`);
      await rename(join(out, id, 'trigger-tool-fi.docx'), file);
      return file;
    }),
  );
}

import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { failed, success, type Result } from '../../templates/model/result';
import type { Finished } from './children';
import type { Figure, Reference } from './figures';
import { benchDate, type Place } from './place';
import { createMemoryWatch, quarterOf } from './process-memory';

const firstPdfs = 5;

/** One run of the kit: whose papers, in which format, and whether the whole catalogue or the trigger tool alone. */
interface KitRun {
  readonly from: readonly string[];
  readonly format: 'pdf' | 'docx';
  readonly out: string;
  readonly whole?: boolean;
}

/** Runs the built app's kit in a process of its own, as `npm run kit` does. */
export function runKitProcess(
  place: Place,
  { from, format, out, whole = false }: KitRun,
  watch?: (pid: number) => void,
): Promise<Result<Finished, string>> {
  const args = [
    ...from,
    '--materials',
    whole ? 'all' : 'trigger-tool',
    '--languages',
    whole ? 'fi,sv,en' : 'fi',
    '--formats',
    format,
    '--date',
    benchDate,
    '--out',
    out,
  ];
  return place.children.run(place.electron(place.appFolder, ['--kit', ...args]), watch);
}

export interface FirstPdf {
  readonly figures: readonly Figure[];
  /** How long LibreOffice takes for one call with one Word file, in milliseconds. */
  readonly officeSingle: readonly number[];
  /** One of the PDFs that were made. */
  readonly pdf: string;
}

/** From starting a program to one finished PDF and the program's end: ours from the unit's facts, LibreOffice's from a Word file. */
export async function firstPdfFigures(place: Place, docxFile: string): Promise<Result<FirstPdf, string>> {
  const [ours, officeSingle]: [number[], number[]] = [[], []];
  const out = join(place.folder, 'first');
  for (let time = 0; time < firstPdfs; time += 1) {
    const kit = await runKitProcess(place, { from: ['--unit', place.unitFile], format: 'pdf', out });
    if (!kit.ok) return kit;
    ours.push(kit.value.tookMs);
    const converted = await place.office.toPdf([docxFile], join(place.folder, `first-office-${time}`));
    if (!converted.ok) return converted;
    officeSingle.push(converted.value);
  }
  const references = [{ name: 'LibreOffice, one call', samples: officeSingle }];
  const figures: Figure[] = [
    { name: 'First PDF, from start to end of the program', unit: 'ms', samples: ours, references, aim: null },
  ];
  return success({ figures, officeSingle, pdf: join(out, place.units[0]?.id ?? '', 'trigger-tool-fi.pdf') });
}

/** The whole batch as a command from cold, and the memory that it takes, against LibreOffice with some of the same papers. */
export async function coldBatchFigures(
  place: Place,
  docxFiles: readonly string[],
): Promise<Result<readonly Figure[], string>> {
  const from = ['--data', place.manyData];
  const [ourWatch, officeWatch] = [createMemoryWatch(), createMemoryWatch()];
  const kit = await runKitProcess(place, { from, format: 'pdf', out: join(place.folder, 'cold-kit') }, ourWatch.watch);
  const ours = await ourWatch.stop();
  if (!kit.ok) return kit;
  const converted = await place.office.toPdf(docxFiles, join(place.folder, 'cold-office'), officeWatch.watch);
  const office = await officeWatch.stop();
  if (!converted.ok) return converted;
  const documents = place.units.length;
  const officeSeconds = (converted.value / 1000 / docxFiles.length) * documents;
  const batch: Figure = {
    name: `${documents} units as a command, from cold`,
    unit: 's',
    samples: [kit.value.tookMs / 1000],
    references: [
      { name: `LibreOffice, ${documents} at the pace of ${docxFiles.length} in one call`, samples: [officeSeconds] },
    ],
    aim: null,
  };
  if (process.platform !== 'linux') return success([batch]);
  if (ours.length < 8 || office.length === 0) return failed('The memory of the programs could not be read.');
  return success([
    batch,
    ...memoryFigures(ours, { name: `LibreOffice, ${docxFiles.length} files`, samples: [Math.max(...office)] }),
  ]);
}

function memoryFigures(ours: readonly number[], office: Reference): readonly Figure[] {
  const early = { name: 'its own second quarter', samples: quarterOf(ours, 1) };
  return [
    {
      name: '  peak memory of all processes, shared parts once',
      unit: 'MB',
      samples: [Math.max(...ours)],
      references: [office],
      aim: null,
    },
    {
      name: '  memory in the last quarter of the run',
      unit: 'MB',
      samples: quarterOf(ours, 3),
      references: [early],
      aim: 'flat',
    },
  ];
}

/** Every material in every form and three languages for one unit, against LibreOffice with those that are Word files. */
export async function catalogueFigures(place: Place): Promise<Result<readonly Figure[], string>> {
  const from = ['--unit', place.unitFile];
  const [pdfOut, wordOut] = [join(place.folder, 'whole-pdf'), join(place.folder, 'whole-word')];
  const kit = await runKitProcess(place, { from, format: 'pdf', out: pdfOut, whole: true });
  if (!kit.ok) return kit;
  const word = await runKitProcess(place, { from, format: 'docx', out: wordOut, whole: true });
  if (!word.ok) return word;
  const unitId = place.units[0]?.id ?? '';
  const pdfs = await readdir(join(pdfOut, unitId));
  const docxFiles = (await readdir(join(wordOut, unitId))).map((name) => join(wordOut, unitId, name));
  const converted = await place.office.toPdf(docxFiles, join(place.folder, 'whole-office'));
  if (!converted.ok) return converted;
  const each: Figure = {
    name: `Whole catalogue × 3 languages from cold: ${pdfs.length} papers, per paper`,
    unit: 'ms',
    samples: [kit.value.tookMs / pdfs.length],
    references: [
      {
        name: `LibreOffice, ${docxFiles.length} Word files in one call`,
        samples: [converted.value / docxFiles.length],
      },
    ],
    aim: null,
  };
  return success([each]);
}

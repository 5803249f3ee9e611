import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { failed, success, type Result } from '../../templates/model/result';
import type { Finished } from './children';
import { median, type Figure } from './figures';
import { benchDate, type Place } from './place';
import { createMemoryWatch, growth } from './process-memory';

const firstPdfs = 5;

/** Runs the built app's kit in a process of its own, as `npm run kit` does. */
export function runKitProcess(
  place: Place,
  { from, format, out }: { readonly from: readonly string[]; readonly format: 'pdf' | 'docx'; readonly out: string },
  watch?: (pid: number) => void,
): Promise<Result<Finished, string>> {
  const args = [...from, '--materials', 'trigger-tool', '--languages', 'fi', '--formats', format, '--date', benchDate, '--out', out];
  return place.children.run(place.electron(place.appFolder, ['--kit', ...args]), watch);
}

/** The files of a kit, below the folders of its units. */
export async function kitFiles(out: string, extension: string): Promise<readonly string[]> {
  const names = await readdir(out, { recursive: true });
  return names.filter((name) => name.endsWith(extension)).map((name) => join(out, name));
}

/** From starting a program to one finished PDF and the program's end: ours from the unit's facts, LibreOffice's from a Word file. */
export async function firstPdfFigures(place: Place, docxFile: string): Promise<Result<readonly Figure[], string>> {
  const ours: number[] = [];
  const office: number[] = [];
  for (let time = 0; time < firstPdfs; time += 1) {
    const kit = await runKitProcess(place, { from: ['--unit', place.unitFile], format: 'pdf', out: join(place.folder, `first-${time}`) });
    if (!kit.ok) return kit;
    ours.push(kit.value.tookMs);
    const converted = await place.office.toPdf([docxFile], join(place.folder, `first-office-${time}`));
    if (!converted.ok) return converted;
    office.push(converted.value);
  }
  const references = [{ name: 'LibreOffice, one call', samples: office }];
  return success([{ name: 'First PDF, from start to end of the program', unit: 'ms', samples: ours, references, aim: null }]);
}

/** The whole batch as a command from cold, and the memory that it takes, against LibreOffice with a quarter of it. */
export async function memoryFigures(place: Place, docxFiles: readonly string[]): Promise<Result<readonly Figure[], string>> {
  const ourWatch = createMemoryWatch();
  const kit = await runKitProcess(place, { from: ['--data', place.manyData], format: 'pdf', out: join(place.folder, 'memory-kit') }, ourWatch.watch);
  const ours = await ourWatch.stop();
  if (!kit.ok) return kit;
  const officeWatch = createMemoryWatch();
  const files = docxFiles.slice(0, Math.ceil(docxFiles.length / 4));
  const converted = await place.office.toPdf(files, join(place.folder, 'memory-office'), officeWatch.watch);
  const office = await officeWatch.stop();
  if (!converted.ok) return converted;
  const figures: Figure[] = [
    {
      name: `${place.units.length} units as a command, from cold`,
      unit: 's',
      samples: [kit.value.tookMs / 1000],
      references: [{ name: `LibreOffice, ${files.length} × ${Math.round(docxFiles.length / files.length)}`, samples: [(converted.value / 1000 / files.length) * docxFiles.length] }],
      aim: null,
    },
  ];
  if (process.platform !== 'linux') return success(figures);
  if (ours.length < 8 || office.length === 0) return failed('The memory of the programs could not be read.');
  return success([
    ...figures,
    {
      name: '  peak memory, all processes, shared parts once',
      unit: 'MB',
      samples: [Math.max(...ours)],
      references: [{ name: `LibreOffice, ${files.length} files`, samples: [Math.max(...office)] }],
      aim: null,
    },
    {
      name: '  memory in the last quarter of the run',
      unit: 'MB',
      samples: [median(ours.slice(-Math.floor(ours.length / 4)))],
      references: [{ name: 'its own second quarter', samples: [median(ours.slice(-Math.floor(ours.length / 4))) / growth(ours)] }],
      aim: 'flat',
    },
  ]);
}

/** Bytes of a file in kilobytes of 1000, as file managers tell them. */
export async function kilobytes(file: string): Promise<number> {
  return (await readFile(file)).length / 1000;
}

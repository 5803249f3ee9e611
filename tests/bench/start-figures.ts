import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { success, type Result } from '../../templates/model/result';
import type { Figure } from './figures';
import type { Place } from './place';

/** The first start of each app fills caches and makes its profile; it is not counted. */
const starts = 8;

/** From starting the program until a first text field can be typed in and is seen, in turns with the empty window. */
export async function startFigures(place: Place): Promise<Result<readonly Figure[], string>> {
  const [ours, empty]: [number[], number[]] = [[], []];
  for (let start = 0; start < starts; start += 1) {
    const our = await startToEditable(place, join(place.appFolder, 'out', 'main', 'main.js'), [
      '--data',
      place.oneData,
    ]);
    if (!our.ok) return our;
    const other = await startToEditable(place, join(place.entries.emptyWindow, 'main.js'), []);
    if (!other.ok) return other;
    ours.push(our.value);
    empty.push(other.value);
  }
  const references = [{ name: 'empty Electron window with one field', samples: empty.slice(1) }];
  return success([
    {
      name: 'Start to editable (first phone field)',
      unit: 'ms',
      samples: ours.slice(1),
      references,
      aim: '≤ 1.5 × empty',
    },
  ]);
}

async function startToEditable(place: Place, script: string, args: readonly string[]): Promise<Result<number, string>> {
  const answer = join(place.folder, 'editable.txt');
  const variables = { HERATE_BENCH_MAIN: pathToFileURL(script).href, HERATE_BENCH_ANSWER: answer };
  const startedAt = Date.now();
  const ran = await place.children.run(place.electron(place.entries.startWatch, args, variables));
  if (!ran.ok) return ran;
  return success(Number(await readFile(answer, 'utf8')) - startedAt);
}

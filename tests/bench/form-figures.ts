import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { success, type Result } from '../../templates/model/result';
import type { Figure, Reference } from './figures';
import {
  formAnswerFile,
  formOrderFile,
  formRoundSchema,
  type FormOrder,
  type FormRound,
  type PaperParts,
} from './form-round';
import { largeFormFields } from './large-form';
import { benchDate, type Place } from './place';

/** Short ones: plans with fields and without take turns, so that a busy moment of the machine meets both. */
const rounds = 8;
const plansPerRound = 25;
const singlesPerRound = 3;
const plans = rounds * plansPerRound;

/** Filled plans as fillable PDF, a form with 150 fields, and plans as encrypted files: rounds of the real press. */
export async function formFigures(place: Place): Promise<Result<readonly Figure[], string>> {
  const made: FormRound[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const answer = await formRound(place, 1 + round * plansPerRound);
    if (!answer.ok) return answer;
    made.push(answer.value);
  }
  return success([...fieldCosts(made), ...batchFigures(made), ...largeFormFigures(made), ...planFileFigures(made)]);
}

async function formRound(place: Place, firstClient: number): Promise<Result<FormRound, string>> {
  const outFolder = join(place.folder, 'form-out');
  await rm(outFolder, { recursive: true, force: true });
  await mkdir(outFolder);
  const { appFolder, unitFile } = place;
  const counts = { firstClient, plans: plansPerRound, singles: singlesPerRound };
  const order: FormOrder = { appFolder, unitFile, outFolder, date: benchDate, ...counts };
  await writeFile(join(place.folder, formOrderFile), JSON.stringify(order));
  const ran = await place.children.run(place.electron(place.entries.form, [], { HERATE_BENCH_FOLDER: place.folder }));
  if (!ran.ok) return ran;
  return success(formRoundSchema.parse(JSON.parse(await readFile(join(place.folder, formAnswerFile), 'utf8'))));
}

type Part = (paper: PaperParts) => number;
const printing: Part = ({ print }) => print;
const whole: Part = ({ sheet, draw, print, finish }) => sheet + draw + print + finish;

function reference(name: string, papers: readonly PaperParts[], part: Part): Reference {
  return { name, samples: papers.map(part) };
}

/**
 * What the fields of one filled plan cost: each plan is made with fields and, just before, without, and what is longer in
 * the one than in the other is theirs, wherever it is spent.
 */
function fieldCosts(made: readonly FormRound[]): readonly Figure[] {
  const withFields = made.flatMap((round) => round.withFields);
  const plain = made.flatMap((round) => round.plain);
  const { pages = 0, fields = 0 } = made[0] ?? {};
  const costs = (part: Part): readonly number[] =>
    withFields.flatMap((paper, index) => {
      const beside = plain[index];
      return beside === undefined ? [] : [part(paper) - part(beside)];
    });
  const chromium = reference('Chromium printing it without fields', plain, printing);
  const row = (name: string, part: Part): Figure => ({
    name,
    unit: 'ms',
    samples: withFields.map(part),
    references: [reference('the same plan without fields', plain, part)],
    aim: null,
  });
  return [
    {
      name: `Fields of a filled plan (${fields} fields, ${pages} pages)`,
      unit: 'ms',
      samples: costs(whole),
      references: [chromium],
      aim: 'below 1 ×',
    },
    {
      name: '  of it in finishing',
      unit: 'ms',
      samples: costs(({ finish }) => finish),
      references: [chromium],
      aim: 'below 1 ×',
    },
    row('A filled plan with fields', whole),
    row('  sheet from the answers', ({ sheet }) => sheet),
    row('  draw and flow over pages', ({ draw }) => draw),
    row('  print', printing),
    row('  finish', ({ finish }) => finish),
  ];
}

function batchFigures(made: readonly FormRound[]): readonly Figure[] {
  const seconds = (batchOf: (round: FormRound) => FormRound['fieldBatch']): readonly number[] =>
    made.map(batchOf).map(({ took, documents }) => ((took / documents) * plans) / 1000);
  const references = [{ name: `${plans} without fields`, samples: seconds(({ plainBatch }) => plainBatch) }];
  const name = `${plans} filled plans with fields, two warm windows, files on disk`;
  return [{ name, unit: 's', samples: seconds(({ fieldBatch }) => fieldBatch), references, aim: 'below 2 ×' }];
}

function largeFormFigures(made: readonly FormRound[]): readonly Figure[] {
  const largeForm = made.flatMap((round) => round.largeForm);
  const builtInForm = made.flatMap((round) => round.builtInForm);
  const row = (name: string, part: Part): Figure => ({
    name,
    unit: 'ms',
    samples: largeForm.map(part),
    references: [reference('the built-in shared plan', builtInForm, part)],
    aim: null,
  });
  return [
    row(`A form with ${largeFormFields} fields as PDF`, whole),
    row('  sheet', ({ sheet }) => sheet),
    row('  draw and flow over pages', ({ draw }) => draw),
  ];
}

function planFileFigures(made: readonly FormRound[]): readonly Figure[] {
  const references = [{ name: 'scrypt alone', samples: made.flatMap(({ scrypt }) => scrypt) }];
  const row = (name: string, samples: readonly number[]): Figure => ({
    name,
    unit: 'ms',
    samples,
    references,
    aim: null,
  });
  return [
    row(
      'A filled plan kept in an encrypted file',
      made.flatMap(({ keep }) => keep),
    ),
    row(
      '  kept again while it is open',
      made.flatMap(({ keepAgain }) => keepAgain),
    ),
    row(
      '  opened with its passphrase',
      made.flatMap(({ open }) => open),
    ),
  ];
}

import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { failed, success, type Result } from '../../templates/model/result';
import type { Figure } from './figures';
import { benchDate, type Place } from './place';
import { answerFile, orderFile, pressRoundSchema, type PressOrder, type PressRound } from './press-round';

/** Rounds of ours and of LibreOffice take turns, so that a busy moment of the machine meets both. */
const rounds = 4;
const singlesPerRound = 30;

interface Turn {
  readonly ours: PressRound;
  /** Milliseconds for the Word files of this turn, and how many there were. */
  readonly office: number;
  readonly officeFiles: number;
}

export interface PressFigures {
  readonly figures: readonly Figure[];
  readonly electron: string;
  readonly chromium: string;
}

/** Warm PDF and the batch of all units, in turns with LibreOffice over Word files of some of them. */
export async function pressFigures(
  place: Place,
  docxFiles: readonly string[],
  officeSingle: readonly number[],
): Promise<Result<PressFigures, string>> {
  const turns: Turn[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const ours = await pressRound(place, round === 0);
    if (!ours.ok) return ours;
    const outFolder = join(place.folder, `office-${round}`);
    const office = await place.office.toPdf(docxFiles, outFolder);
    if (!office.ok) return office;
    const converted = (await readdir(outFolder)).length;
    if (converted !== docxFiles.length)
      return failed(`LibreOffice made ${converted} PDFs of ${docxFiles.length} Word files.`);
    turns.push({ ours: ours.value, office: office.value, officeFiles: docxFiles.length });
  }
  const [first] = turns;
  if (first === undefined) return failed('No round was measured.');
  const { electron, chromium } = first.ours;
  return success({
    figures: [...warmFigures(turns, officeSingle), ...finishFigures(first.ours), ...batchFigures(turns)],
    electron,
    chromium,
  });
}

async function pressRound(place: Place, hasCatalogue: boolean): Promise<Result<PressRound, string>> {
  const outFolder = join(place.folder, 'press-out');
  await rm(outFolder, { recursive: true, force: true });
  await mkdir(outFolder);
  const order: PressOrder = {
    appFolder: place.appFolder,
    dataFolder: place.manyData,
    outFolder,
    date: benchDate,
    singles: singlesPerRound,
    hasCatalogue,
  };
  await writeFile(join(place.folder, orderFile), JSON.stringify(order));
  const ran = await place.children.run(place.electron(place.entries.press, [], { HERATE_BENCH_FOLDER: place.folder }));
  if (!ran.ok) return ran;
  return success(pressRoundSchema.parse(JSON.parse(await readFile(join(place.folder, answerFile), 'utf8'))));
}

function warmFigures(turns: readonly Turn[], officeSingle: readonly number[]): readonly Figure[] {
  const singles = turns.flatMap(({ ours }) => ours.singles);
  const plain = { name: 'Chromium printing the drawn page', samples: turns.flatMap(({ ours }) => ours.plainSingles) };
  const office = { name: 'LibreOffice, one call', samples: officeSingle };
  const officeMany = {
    name: 'LibreOffice, many in one call',
    samples: turns.map((turn) => turn.office / turn.officeFiles),
  };
  const part = (name: string, samples: readonly number[], aim: string | null = null): Figure => ({
    name,
    unit: 'ms',
    samples,
    references: [],
    aim,
  });
  return [
    {
      name: 'Warm PDF of the trigger tool',
      unit: 'ms',
      samples: singles.map(({ sheet, draw, print, finish }) => sheet + draw + print + finish),
      references: [office, officeMany, plain],
      aim: '49 ms',
    },
    part(
      '  sheet from the unit’s facts',
      singles.map(({ sheet }) => sheet),
    ),
    part(
      '  draw and fit',
      singles.map(({ draw }) => draw),
      '10 ms',
    ),
    part(
      '  print',
      singles.map(({ print }) => print),
      '19 ms',
    ),
    part(
      '  finish',
      singles.map(({ finish }) => finish),
      '20 ms',
    ),
  ];
}

/** What finishing costs beside printing, for each form of each material, and for all of them together. */
function finishFigures({ papers }: PressRound): readonly Figure[] {
  const names = [...new Set(papers.map(({ name }) => name))];
  const figure = (title: string, of: PressRound['papers']): Figure => ({
    name: title,
    unit: 'ms',
    samples: of.map(({ finish }) => finish),
    references: [{ name: 'Chromium printing it', samples: of.map(({ print }) => print) }],
    aim: 'below 1 ×',
  });
  return [
    figure('Finishing one paper, whole catalogue', papers),
    ...names.map((name) =>
      figure(
        `  ${name}`,
        papers.filter((paper) => paper.name === name),
      ),
    ),
  ];
}

function batchFigures(turns: readonly Turn[]): readonly Figure[] {
  const documents = turns[0]?.ours.batch.documents ?? 0;
  const seconds = turns.map(({ ours }) => ours.batch.took / 1000);
  const officeFiles = turns[0]?.officeFiles ?? 0;
  const officeEach = turns.map((turn) => ((turn.office / turn.officeFiles) * documents) / 1000);
  const plain = turns.map(({ ours }) => ((ours.plainBatch.took / ours.plainBatch.documents) * documents) / 1000);
  return [
    {
      name: `${documents} units, two warm windows, files on disk`,
      unit: 's',
      samples: seconds,
      references: [
        { name: `LibreOffice, ${documents} at the pace of ${officeFiles} in one call`, samples: officeEach },
        { name: `Chromium printing ${documents} drawn pages`, samples: plain },
      ],
      aim: '3.5 s',
    },
    {
      name: '  per document',
      unit: 'ms',
      samples: seconds.map((took) => (took * 1000) / documents),
      references: [],
      aim: null,
    },
  ];
}

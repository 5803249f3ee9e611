import type { LocalDate } from '../../templates/model/local-date';
import type { KitRequest } from './kit-arguments';
import { kitPapers } from './kit-papers';
import { kitUnits } from './kit-units';
import { failureSentence, makePaper, writeFileBelow, type Outcome, type PaperMakers } from './make-paper';
import { manifestJson } from './manifest';

/** Everything a run needs from outside: the press, Word, the calendar, and somebody to talk to. */
export interface KitSurroundings extends PaperMakers {
  readonly today: LocalDate;
  /** Hears one line of Finnish: what was made, what was not and why. */
  readonly say: (line: string) => void;
}

/** 0: all written, 1: some failed and the others are written, 2: nothing could be begun (`design.md` 6). */
export type KitExitCode = 0 | 1 | 2;

/** Papers in the making at once: two windows draw while one paper is finished and written. More would only fill memory. */
const papersAtOnce = 4;

/** Makes a kit (setti): every paper asked for, each file on disk as soon as it is finished, and the manifest at the end. */
export async function runKit(request: KitRequest, surroundings: KitSurroundings): Promise<KitExitCode> {
  const { say } = surroundings;
  const units = await kitUnits(request);
  if (!units.ok) {
    say(failureSentence(units.failure));
    return 2;
  }
  const place = { date: request.date ?? surroundings.today, outFolder: request.outFolder };
  const papers = kitPapers(request, units.value);
  const outcomes = (await inTurns(papers, (paper) => makePaper(paper, place, surroundings))).flat();
  const areAllWritten = report(outcomes, request.outFolder, say);
  const entries = outcomes.flatMap((outcome) => (outcome.isWritten ? [outcome.entry] : []));
  const manifest = await writeFileBelow(
    request.outFolder,
    'manifest.json',
    new TextEncoder().encode(manifestJson(entries)),
  );
  if (!manifest.ok) say(`manifest.json: ${failureSentence(manifest.failure)}`);
  return areAllWritten && manifest.ok ? 0 : 1;
}

function report(outcomes: readonly Outcome[], outFolder: string, say: (line: string) => void): boolean {
  const written = outcomes.filter((outcome) => outcome.isWritten);
  const notMade = outcomes.filter((outcome) => !outcome.isWritten);
  for (const { file, reasons } of notMade) say(`Ei tehty: ${file}: ${reasons.join(' ')}`);
  if (outcomes.length === 0) say('Mitään tehtävää ei ollut: yksikön kielillä ei ole yhtään näistä papereista.');
  say(`Tehtiin ${written.length}/${outcomes.length} tiedostoa kansioon ${outFolder}.`);
  return notMade.length === 0 && outcomes.length > 0;
}

/** Works through a list with a few at once; the answers come in the list's order. */
async function inTurns<Item, Answer>(
  items: readonly Item[],
  work: (item: Item) => Promise<Answer>,
): Promise<readonly Answer[]> {
  const answers: Answer[] = new Array<Answer>(items.length);
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let at = next++; at < items.length; at = next++) {
      const item = items[at];
      if (item !== undefined) answers[at] = await work(item);
    }
  };
  await Promise.all(Array.from({ length: papersAtOnce }, worker));
  return answers;
}

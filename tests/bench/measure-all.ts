import { failed, success, type Result } from '../../templates/model/result';
import type { Figure } from './figures';
import { formFigures } from './form-figures';
import { formKeystrokeFigures } from './form-keystrokes';
import { keystrokeFigures } from './keystroke-figures';
import { catalogueFigures, coldBatchFigures, firstPdfFigures } from './kit-figures';
import { hardware, load } from './machine';
import type { Place } from './place';
import { pressFigures } from './press-figures';
import type { Report } from './report';
import { sizeFigures } from './size-figures';
import { startFigures } from './start-figures';
import { makeWordFiles } from './word-files';

/** Runs every measurement; one that cannot run leaves its sentence and the others go on. */
export async function measureAll(place: Place, loadBefore: number): Promise<Report> {
  const figures: Figure[] = [];
  const notRun: string[] = [];
  /** Says what is going on, and keeps the figures or the reason why there are none. */
  const take = async <Value>(
    what: string,
    work: () => Promise<Result<Value, string>>,
    figuresOf: (value: Value) => readonly Figure[],
  ): Promise<Value | null> => {
    process.stderr.write(`Measuring ${what}…\n`);
    const result = await orSentence(work);
    if (result.ok) figures.push(...figuresOf(result.value));
    else notRun.push(`${what}: ${result.failure}`);
    return result.ok ? result.value : null;
  };
  const same = (value: readonly Figure[]): readonly Figure[] => value;

  const word = await take(
    'Word files',
    () => makeWordFiles(place),
    ({ figure }) => [figure],
  );
  const first =
    word &&
    (await take(
      'first PDF',
      () => firstPdfFigures(place, word.firstDocx),
      (value) => value.figures,
    ));
  const press =
    word &&
    first &&
    (await take(
      'press',
      () => pressFigures(place, word.docxFiles, first.officeSingle),
      (value) => value.figures,
    ));
  if (word) await take('batch and memory', () => coldBatchFigures(place, word.docxFiles), same);
  await take('whole catalogue', () => catalogueFigures(place), same);
  await take('start to editable', () => startFigures(place), same);
  await take('keystrokes', () => keystrokeFigures(place), same);
  await take('filled forms', () => formFigures(place), same);
  await take('keystrokes in a large form', () => formKeystrokeFigures(place), same);
  if (word && first) {
    const files = { pdf: first.pdf, docx: word.firstDocx, officePdf: word.officePdf };
    await take('sizes', async () => success(await sizeFigures(place, files)), same);
  }
  const versions = {
    electron: press?.electron ?? 'not known',
    chromium: press?.chromium ?? 'not known',
    libreOffice: word?.libreOffice ?? 'not known',
  };
  return { machine: { ...hardware(), ...versions, loadBefore, loadAfter: load() }, figures, notRun };
}

/** A window that does not open throws; for the bench it is one more thing that did not run. */
async function orSentence<Value>(work: () => Promise<Result<Value, string>>): Promise<Result<Value, string>> {
  try {
    return await work();
  } catch (error) {
    return failed(error instanceof Error ? (error.message.split('\n')[0] ?? error.name) : String(error));
  }
}

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PDFDocument } from 'pdf-lib';
import type { Finisher } from '../../electron/press/finish/finisher';
import { createPress, type Press } from '../../electron/press/press';
import { createPressWindow, type PressWindow } from '../../electron/press/press-window';
import { openPressWindow } from '../../electron/shell/windows';
import { master } from '../../templates/content/master';
import { effectiveContent } from '../../templates/layer/effective-content';
import { materialById } from '../../templates/materials/catalogue';
import { fillable } from '../../templates/materials/forms/form-sheet';
import { paperSheet } from '../../templates/materials/paper-sheet';
import { only } from '../../templates/model/language';
import { emptyLayer } from '../../templates/model/layer';
import type { Answers } from '../../templates/model/plan';
import type { Result } from '../../templates/model/result';
import type { Unit } from '../../templates/model/unit';
import type { Sheet } from '../../templates/sheet/nodes';
import { filledPlan } from '../print/filled-plan';
import type { FormOrder, FormRound, PaperParts } from './form-round';
import { largeFormId, largeFormLayer } from './large-form';

/** A page's first papers are slow: its scripts are not compiled yet and its fonts not read. */
const warmUps = 2;
/** As many as a kit has in the making at once. */
const papersAtOnce = 4;

export interface FormPress {
  readonly order: FormOrder;
  readonly unit: Unit;
  readonly finisher: Finisher;
  readonly readFont: () => Promise<Uint8Array>;
}

type MeasuredPress = Omit<FormRound, 'keep' | 'keepAgain' | 'open' | 'scrypt'>;
type MakeSheet = (client: number) => Sheet;

/** Filled plans with fields and without, their parts and many of them; and a form with 150 fields beside the built-in one. */
export async function measureFormPress(given: FormPress): Promise<MeasuredPress> {
  const { order } = given;
  const [withFields, plain]: [PaperParts[], PaperParts[]] = [[], []];
  const [largeForm, builtInForm]: [PaperParts[], PaperParts[]] = [[], []];
  const sheets = sheetsOf(given);
  const window = createPressWindow(await openPressWindow());
  for (let single = -warmUps; single < order.singles; single += 1) {
    const client = order.firstClient + single + warmUps;
    const take = async (into: PaperParts[], make: MakeSheet) => {
      const parts = await partsOf(() => make(client), window, given);
      if (single >= 0) into.push(parts);
    };
    await take(plain, sheets.plain);
    await take(withFields, sheets.withFields);
    await take(builtInForm, sheets.builtInForm);
    await take(largeForm, sheets.largeForm);
  }
  window.close();
  return { withFields, plain, largeForm, builtInForm, ...(await batches(sheets, given)) };
}

function sheetsOf({ unit, order }: FormPress): Record<'withFields' | 'plain' | 'largeForm' | 'builtInForm', MakeSheet> {
  const material = materialById(largeFormId);
  if (material === undefined) throw new Error(`No material ${largeFormId}`);
  const content = effectiveContent(master, emptyLayer);
  const large = effectiveContent(master, largeFormLayer());
  const sheet = (variant: string | null, answers: Answers | null, from = content): Sheet =>
    paperSheet(material, { content: from, unit, date: order.date, answers }, { ...only('fi'), variant });
  return {
    withFields: (client) => sheet(fillable, filledPlan(client)),
    plain: (client) => sheet(null, filledPlan(client)),
    largeForm: () => sheet(null, null, large),
    builtInForm: () => sheet(null, null),
  };
}

/** One paper by itself, with a clock between its parts. */
async function partsOf(
  make: () => Sheet,
  window: PressWindow,
  { finisher, readFont }: Pick<FormPress, 'finisher' | 'readFont'>,
): Promise<PaperParts> {
  const times = [performance.now()];
  const sheet = make();
  times.push(performance.now());
  const report = must(await window.draw(sheet));
  times.push(performance.now());
  const raw = must(await window.print());
  times.push(performance.now());
  const { title, author, language, date } = sheet;
  const fieldFont = sheet.form?.isFillable === true ? await readFont() : null;
  const information = { title, author, language, date };
  const { pages } = must(await finisher.finish({ raw, information, fieldFont, imposition: null, calibrations: null }));
  times.push(performance.now());
  if (pages !== report.pages || pages < 2) throw new Error(`${pages} pages instead of ${report.pages}`);
  const [began = 0, made = 0, drawn = 0, printed = 0, finished = 0] = times;
  return { sheet: made - began, draw: drawn - made, print: printed - drawn, finish: finished - printed };
}

/** Filled plans through the press with two windows that have printed before: without fields, then with. */
async function batches(
  sheets: ReturnType<typeof sheetsOf>,
  { order, finisher, readFont }: FormPress,
): Promise<Pick<FormRound, 'fieldBatch' | 'plainBatch' | 'pages' | 'fields'>> {
  const press = createPress({ openWindow: openPressWindow, windows: 2, finisher, readFont });
  const clients = Array.from({ length: order.plans }, (_, index) => order.firstClient + index);
  const warm = await Promise.all(
    clients.slice(0, 2 * warmUps).map(async (client) => must(await press.print(sheets.withFields(client)))),
  );
  const plainBatch = await batch(
    press,
    clients.map((client) => [sheets.plain, client, 'plain']),
    order,
  );
  const fieldBatch = await batch(
    press,
    clients.map((client) => [sheets.withFields, client, 'fields']),
    order,
  );
  await press.close();
  const [first] = warm;
  if (first === undefined) throw new Error('No plan was printed');
  const fields = (await PDFDocument.load(first.pdf)).getForm().getFields().length;
  return { fieldBatch, plainBatch, pages: first.report.pages, fields };
}

async function batch(
  press: Press,
  papers: readonly (readonly [make: MakeSheet, client: number, name: string])[],
  { outFolder }: FormOrder,
): Promise<FormRound['fieldBatch']> {
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let paper = papers[next++]; paper !== undefined; paper = papers[next++]) {
      const [make, client, name] = paper;
      const { pdf } = must(await press.print(make(client)));
      await writeFile(join(outFolder, `${name}-${client}.pdf`), pdf);
    }
  };
  const before = performance.now();
  await Promise.all(Array.from({ length: papersAtOnce }, worker));
  return { documents: papers.length, took: performance.now() - before };
}

function must<Value, Reason>(result: Result<Value, Reason>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}

import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { checkPaper } from '../../templates/check/check-paper';
import type { Finding } from '../../templates/check/finding';
import type { PaperCheckInput } from '../../templates/check/paper-check-input';
import { master } from '../../templates/content/master';
import { effectiveContent } from '../../templates/layer/effective-content';
import { existsAs } from '../../templates/materials/exists-as';
import { paperSheet } from '../../templates/materials/paper-sheet';
import { canBeInTwoLanguages } from '../../templates/materials/two-language-sheet';
import { formOf } from '../../templates/materials/variant';
import { languageTag } from '../../templates/model/language';
import { failure, type Failure } from '../../templates/messages/failure';
import { findingMessage } from '../../templates/messages/finding-message';
import { messageFor } from '../../templates/messages/messages';
import { failed, success, type Result } from '../../templates/model/result';
import type { Sheet } from '../../templates/sheet/nodes';
import { writeWholeFile } from '../bridge/files/write-whole-file';
import type { Press } from '../press/press';
import { writeFailure } from '../store/write-failure';
import type { KitFormat } from './kit-arguments';
import { kitFileName, type KitPaper } from './kit-papers';
import { sha256, type ManifestEntry } from './manifest';

/** What making papers needs from the rest of the house. */
export interface PaperMakers {
  readonly press: Press;
  readonly toDocx: (sheet: Sheet) => Promise<Uint8Array>;
}

export interface PaperPlace {
  readonly date: string;
  readonly outFolder: string;
}

/** One file of the run: written and listed, or not made with the reasons in Finnish, one sentence each. */
export type Outcome =
  | { readonly isWritten: true; readonly entry: ManifestEntry }
  | { readonly isWritten: false; readonly file: string; readonly reasons: readonly string[] };

interface Made {
  readonly bytes: Uint8Array;
  readonly pages: number | null;
}

/** Makes one paper in all its formats and writes each file as soon as it is finished, so that a run's memory stays flat. */
export async function makePaper(paper: KitPaper, place: PaperPlace, makers: PaperMakers): Promise<readonly Outcome[]> {
  const { material, unit, languages, variant, formats } = paper;
  const { language, instead } = languages;
  if (languages.beside !== null && !canBeInTwoLanguages(material, formOf(variant))) return notInTwoLanguages(paper);
  const content = effectiveContent(master, paper.layer);
  const sheet = paperSheet(material, { content, unit, date: place.date }, { ...languages, variant });
  const input: PaperCheckInput = { material, content, unit, sheet, language, instead, date: place.date, fit: null };
  const wanted = formats.filter((format) => !paper.isPartOfAll || existsAs(material, sheet, format));
  const stops = stoppingReasons(input);
  if (stops.length > 0) return wanted.map((format) => notMade(paper, format, stops));
  const outcomes: Outcome[] = [];
  for (const format of wanted) outcomes.push(await makeFile(paper, format, { place, makers, input }));
  return outcomes;
}

/** Where everything was asked for, what has no second language is left out. */
function notInTwoLanguages(paper: KitPaper): readonly Outcome[] {
  const reasons = [failureSentence(failure('no-two-languages'))];
  return paper.isPartOfAll ? [] : paper.formats.map((format) => notMade(paper, format, reasons));
}

interface Surroundings {
  readonly place: PaperPlace;
  readonly makers: PaperMakers;
  readonly input: PaperCheckInput;
}

async function makeFile(paper: KitPaper, format: KitFormat, { place, makers, input }: Surroundings): Promise<Outcome> {
  if (!existsAs(input.material, input.sheet, format))
    return notMade(paper, format, [`Tätä paperia ei ole muodossa ${format}.`]);
  const made =
    format === 'pdf'
      ? await printed(input, makers.press)
      : success({ bytes: await makers.toDocx(input.sheet), pages: null });
  if (!made.ok) return notMade(paper, format, made.failure);
  const file = kitFileName(paper, format);
  const written = await writeFileBelow(place.outFolder, file, made.value.bytes);
  if (!written.ok) return notMade(paper, format, [failureSentence(written.failure)]);
  const entry: ManifestEntry = {
    unit: paper.unit.id,
    material: paper.material.id,
    variant: paper.variant,
    language: languageTag(paper.languages),
    format,
    file,
    pages: made.value.pages,
    edition: input.sheet.edition,
    sha256: sha256(made.value.bytes),
  };
  return { isWritten: true, entry };
}

/** The press refuses a text that is too long; measuring again says which, as the editor would. */
async function printed(input: PaperCheckInput, press: Press): Promise<Result<Made, readonly string[]>> {
  const answer = await press.print(input.sheet);
  if (answer.ok) return success({ bytes: answer.value.pdf, pages: answer.value.printedSides });
  if (answer.failure.reason !== 'paper-stopped') return failed([failureSentence(answer.failure)]);
  const measured = await press.measure(input.sheet);
  const reasons = measured.ok ? stoppingReasons({ ...input, fit: measured.value }) : [];
  return failed(reasons.length > 0 ? reasons : [failureSentence(answer.failure)]);
}

function stoppingReasons(input: PaperCheckInput): readonly string[] {
  return checkPaper(input)
    .filter((finding: Finding) => finding.severity === 'stops')
    .map((finding) => findingMessage('fi', finding, { unit: input.unit, content: input.content }));
}

/** Writes a file of the run whole or not at all; the folder of its unit is made when its first file comes. */
export async function writeFileBelow(folder: string, file: string, bytes: Uint8Array): Promise<Result<null, Failure>> {
  const path = join(folder, ...file.split('/'));
  try {
    await mkdir(dirname(path), { recursive: true });
  } catch (error) {
    const { reason, details } = writeFailure(error);
    return failed(failure(reason, { ...details, folder: dirname(path) }));
  }
  return writeWholeFile(path, bytes);
}

/** A failure in Finnish; the press's own cause follows it, as whoever runs kits may pass it on. */
export function failureSentence({ reason, details }: Failure): string {
  const sentence = messageFor('fi', `failure.${reason}`, details);
  return details['cause'] === undefined ? sentence : `${sentence} (${details['cause']})`;
}

function notMade(paper: KitPaper, format: KitFormat, reasons: readonly string[]): Outcome {
  return { isWritten: false, file: kitFileName(paper, format), reasons };
}

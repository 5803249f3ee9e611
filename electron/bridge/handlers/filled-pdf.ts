import { master } from '../../../templates/content/master';
import { effectiveContent } from '../../../templates/layer/effective-content';
import { catalogue } from '../../../templates/materials/catalogue';
import { paperSheet } from '../../../templates/materials/paper-sheet';
import { failure, type Failure } from '../../../templates/messages/failure';
import { emptyLayer } from '../../../templates/model/layer';
import type { LocalDate } from '../../../templates/model/local-date';
import { failed, success, type Result } from '../../../templates/model/result';
import { answersFromFields, type AskedForm, type FilledField } from '../../../templates/plan/filled-fields';
import type { ReadPdf } from '../../../templates/plan/read-pdf';
import type { PdfProblem } from '../../plans/fields-of-pdf';
import type { ChosenFile } from '../files/read-chosen-file';
import type { Handlers } from '../register';
import type { WorkspaceStore } from './services';

export interface FilledPdfServices {
  readonly store: Pick<WorkspaceStore, 'currentUnit' | 'layer'>;
  readonly today: () => LocalDate;
  /** A PDF that the user chose, or null where they chose none. */
  readonly openPdf: (mostBytes: number) => Promise<Result<ChosenFile, Failure> | null>;
  readonly readFields: (bytes: Uint8Array) => Promise<Result<readonly FilledField[], PdfProblem>>;
}

/** A filled form is a tenth of this. */
const largestPdfBytes = 30_000_000;

const problemFailures = {
  unreadable: 'pdf-unreadable',
  locked: 'pdf-locked',
  'nothing-filled': 'pdf-nothing-filled',
} as const satisfies Readonly<Record<PdfProblem, Failure['reason']>>;

/** Answers that were filled in a PDF elsewhere, read back: what becomes of them is for the window to show and the user to say. */
export function filledPdfHandlers(services: FilledPdfServices): Pick<Handlers, 'readFilledPdf'> {
  return { readFilledPdf: () => readFilledPdf(services) };
}

/** The unit's forms as they are given out. Names and options are the same in every language. */
function askedForms({ store, today }: FilledPdfServices): readonly AskedForm[] | null {
  const unit = store.currentUnit();
  if (unit === null) return null;
  const content = effectiveContent(master, store.layer(unit.id) ?? emptyLayer);
  const choice = { variant: 'fillable', language: 'fi', beside: null, instead: 'fi' } as const;
  return catalogue
    .filter(({ formId, variants }) => formId !== undefined && variants.includes('fillable'))
    .map((material) => ({
      materialId: material.id,
      sheet: paperSheet(material, { content, unit, date: today() }, choice),
    }));
}

async function readFilledPdf(services: FilledPdfServices): Promise<Result<ReadPdf, Failure>> {
  const forms = askedForms(services);
  if (forms === null) return failed(failure('unit-unknown'));
  const chosen = await services.openPdf(largestPdfBytes);
  if (chosen === null) return failed(failure('cancelled'));
  if (!chosen.ok) return chosen;
  const { fileName, bytes } = chosen.value;
  if (bytes.length > largestPdfBytes) return failed(failure('pdf-too-large', { file: fileName }));
  const fields = await services.readFields(bytes);
  if (!fields.ok) return failed(failure(problemFailures[fields.failure], { file: fileName }));
  const filled = answersFromFields(fields.value, forms);
  return filled === null ? failed(failure('pdf-not-ours', { file: fileName })) : success({ fileName, ...filled });
}

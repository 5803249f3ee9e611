import { formatMillimetres, parseMillimetres } from '../../templates/format/format-millimetres';
import type { InterfaceLanguage } from '../../templates/model/language';
import {
  calibrationFrom,
  measureRange,
  rulerMm,
  type MeasuredPage,
  type Measure,
  type Orientation,
} from '../../templates/model/printer-calibration';

/** What stands in the fields, as typed. An empty ruler is one that has its right length. */
export type MeasuredDrafts = Readonly<Record<Measure, string>>;

/** Fields in which nothing was typed. */
export const emptyDrafts: MeasuredDrafts = {
  crossFromLeftMm: '',
  crossFromTopMm: '',
  levelRulerMm: '',
  uprightRulerMm: '',
};

/** Stored measures as they were typed. */
export function draftsOf(measured: MeasuredPage | null, language: InterfaceLanguage): MeasuredDrafts {
  if (measured === null) return emptyDrafts;
  const ruler = (length: number): string => (length === rulerMm ? '' : formatMillimetres(length, language));
  return {
    crossFromLeftMm: formatMillimetres(measured.crossFromLeftMm, language),
    crossFromTopMm: formatMillimetres(measured.crossFromTopMm, language),
    levelRulerMm: ruler(measured.levelRulerMm),
    uprightRulerMm: ruler(measured.uprightRulerMm),
  };
}

/** One measure as typed; null where it is none, or one that no printer prints. */
export function readMeasure(measure: Measure, draft: string, orientation: Orientation): number | null {
  const isRuler = measure === 'levelRulerMm' || measure === 'uprightRulerMm';
  const millimetres = isRuler && draft.trim() === '' ? rulerMm : parseMillimetres(draft);
  const { leastMm, mostMm } = measureRange(measure, orientation);
  return millimetres !== null && millimetres >= leastMm && millimetres <= mostMm ? millimetres : null;
}

/** All that was measured, or null until every field holds a measure. */
export function readDrafts(drafts: MeasuredDrafts, orientation: Orientation): MeasuredPage | null {
  const read = (measure: Measure): number => readMeasure(measure, drafts[measure], orientation) ?? Number.NaN;
  const measured = {
    crossFromLeftMm: read('crossFromLeftMm'),
    crossFromTopMm: read('crossFromTopMm'),
    levelRulerMm: read('levelRulerMm'),
    uprightRulerMm: read('uprightRulerMm'),
  };
  return calibrationFrom(measured, orientation).ok ? measured : null;
}

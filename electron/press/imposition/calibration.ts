import { failed, success, type Result } from '../../../templates/model/result';
import { paperSize, type Orientation } from './paper-sizes';

/**
 * What a printer's own faults are made good with: the content of every page is stretched about the middle of the paper
 * and then moved. Stored per printer and way the paper lies.
 */
export interface Calibration {
  /** To the right. */
  readonly offsetXMm: number;
  /** Downwards. */
  readonly offsetYMm: number;
  readonly scaleX: number;
  readonly scaleY: number;
}

/** A printer that needs nothing made good. */
export const noCalibration: Calibration = { offsetXMm: 0, offsetYMm: 0, scaleX: 1, scaleY: 1 };

/** What a person read with a ruler from the printed calibration page, in millimetres. */
export interface MeasuredPage {
  /** From the paper's left edge to the upright line of the cross in the middle. */
  readonly crossFromLeftMm: number;
  /** From the paper's top edge to its level line. */
  readonly crossFromTopMm: number;
  /** The length of the level ruler; taken as 100 where it was not measured. */
  readonly levelRulerMm?: number;
  /** The length of the upright ruler. */
  readonly uprightRulerMm?: number;
}

/** A number that no printer prints: a typing mistake, the wrong edge, or a page printed with scaling. */
export interface CalibrationRefusal {
  readonly measure: keyof MeasuredPage;
  readonly leastMm: number;
  readonly mostMm: number;
}

/** The length of both rulers as drawn. */
export const rulerMm = 100;

/** Further off than these a printer is set up wrongly, which moving the page would only hide. */
const plausible = { crossMm: 10, rulerMm: 5 } as const;

/**
 * The correction for a printer, from two typed numbers and perhaps two more. Where paper is where it should be, the
 * cross stands in the middle and the rulers are 100 mm; a printer puts a point x at m + s (x − middle), so that content
 * is stretched by 1/s and moved by (middle − m)/s.
 */
export function calibrationFrom(
  measured: MeasuredPage,
  orientation: Orientation = 'portrait',
): Result<Calibration, CalibrationRefusal> {
  const { width, height } = paperSize('A4', orientation);
  const { crossFromLeftMm, crossFromTopMm, levelRulerMm = rulerMm, uprightRulerMm = rulerMm } = measured;
  const read = [
    { measure: 'crossFromLeftMm', value: crossFromLeftMm, expected: width / 2, allowed: plausible.crossMm },
    { measure: 'crossFromTopMm', value: crossFromTopMm, expected: height / 2, allowed: plausible.crossMm },
    { measure: 'levelRulerMm', value: levelRulerMm, expected: rulerMm, allowed: plausible.rulerMm },
    { measure: 'uprightRulerMm', value: uprightRulerMm, expected: rulerMm, allowed: plausible.rulerMm },
  ] as const;
  const wrong = read.find(({ value, expected, allowed }) => !(Math.abs(value - expected) <= allowed));
  if (wrong) {
    const { measure, expected, allowed } = wrong;
    return failed({ measure, leastMm: expected - allowed, mostMm: expected + allowed });
  }
  const [scaleX, scaleY] = [rulerMm / levelRulerMm, rulerMm / uprightRulerMm];
  return success({
    offsetXMm: (width / 2 - crossFromLeftMm) * scaleX,
    offsetYMm: (height / 2 - crossFromTopMm) * scaleY,
    scaleX,
    scaleY,
  });
}

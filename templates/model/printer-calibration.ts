import { z } from 'zod';
import { paperSizeMm } from '../sheet/paper-size';
import { failed, success, type Result } from './result';

/** How a page lies before its reader. */
export const orientationSchema = z.enum(['portrait', 'landscape']);
export type Orientation = z.infer<typeof orientationSchema>;

/**
 * What a printer's own faults are made good with: the content of every page is stretched about the middle of the paper
 * and then moved.
 */
const calibrationSchema = z
  .strictObject({
    /** To the right. */
    offsetXMm: z.number(),
    /** Downwards. */
    offsetYMm: z.number(),
    scaleX: z.number().positive(),
    scaleY: z.number().positive(),
  })
  .readonly();
export type Calibration = z.infer<typeof calibrationSchema>;

/** One correction for each way a page lies: printers turn landscape pages on their own, so each is measured by itself. */
export const pageCalibrationsSchema = z
  .strictObject({ portrait: calibrationSchema, landscape: calibrationSchema })
  .readonly();
export type PageCalibrations = z.infer<typeof pageCalibrationsSchema>;

/** A printer that needs nothing made good. */
export const noCalibration: Calibration = { offsetXMm: 0, offsetYMm: 0, scaleX: 1, scaleY: 1 };

/** The length of both rulers as drawn. */
export const rulerMm = 100;

/** What is read from the calibration page, in the order in which a person reads it. */
export const measures = ['crossFromLeftMm', 'crossFromTopMm', 'levelRulerMm', 'uprightRulerMm'] as const;
export type Measure = (typeof measures)[number];

/** What a measure is on a faultless printer, and the least and the most that is believed. */
export interface MeasureRange {
  readonly expectedMm: number;
  readonly leastMm: number;
  readonly mostMm: number;
}

/** Further off than these a printer is set up wrongly, which moving the page would only hide. */
const plausible = { crossMm: 10, rulerMm: 5 } as const;

/** What can be read on the calibration page that lies this way: the cross stands in the middle of an A4. */
export function measureRange(measure: Measure, orientation: Orientation): MeasureRange {
  const { width, height } = paperSizeMm({ format: 'A4', orientation });
  const around = (expectedMm: number, allowed: number): MeasureRange => ({
    expectedMm,
    leastMm: expectedMm - allowed,
    mostMm: expectedMm + allowed,
  });
  switch (measure) {
    case 'crossFromLeftMm':
      return around(width / 2, plausible.crossMm);
    case 'crossFromTopMm':
      return around(height / 2, plausible.crossMm);
    case 'levelRulerMm':
    case 'uprightRulerMm':
      return around(rulerMm, plausible.rulerMm);
  }
}

function measuredPageSchema(orientation: Orientation) {
  const inRange = (measure: Measure) => {
    const { leastMm, mostMm } = measureRange(measure, orientation);
    return z.number().min(leastMm).max(mostMm);
  };
  return z
    .strictObject({
      /** From the paper's left edge to the upright line of the cross in the middle. */
      crossFromLeftMm: inRange('crossFromLeftMm'),
      /** From the paper's top edge to its level line. */
      crossFromTopMm: inRange('crossFromTopMm'),
      /** The length of the level ruler. */
      levelRulerMm: inRange('levelRulerMm'),
      /** The length of the upright ruler. */
      uprightRulerMm: inRange('uprightRulerMm'),
    })
    .readonly();
}

/**
 * What a person read with a ruler from one printer's calibration pages, in millimetres; null where that way of the paper
 * was not measured. The measures are kept and not what follows from them: they can be shown again as they were typed.
 */
export const printerCalibrationSchema = z
  .strictObject({
    portrait: measuredPageSchema('portrait').nullable(),
    landscape: measuredPageSchema('landscape').nullable(),
  })
  .readonly();
export type PrinterCalibration = z.infer<typeof printerCalibrationSchema>;

/** What a person read from one printed calibration page. */
export type MeasuredPage = Readonly<Record<Measure, number>>;

/** A number that no printer prints: a typing mistake, the wrong edge, or a page printed with scaling. */
export interface CalibrationRefusal {
  readonly measure: Measure;
  readonly leastMm: number;
  readonly mostMm: number;
}

/** The correction for a printer from what was measured, or the first measure that cannot be. */
export function calibrationFrom(
  measured: MeasuredPage,
  orientation: Orientation = 'portrait',
): Result<Calibration, CalibrationRefusal> {
  for (const measure of measures) {
    const { leastMm, mostMm } = measureRange(measure, orientation);
    const isPossible = measured[measure] >= leastMm && measured[measure] <= mostMm;
    if (!isPossible) return failed({ measure, leastMm, mostMm });
  }
  return success(correctionOf(measured, orientation));
}

/**
 * Where paper is where it should be, the cross stands in the middle and the rulers are 100 mm; a printer puts a point x
 * at m + s (x − middle), so that content is stretched by 1/s and moved by (middle − m)/s.
 */
function correctionOf(measured: MeasuredPage, orientation: Orientation): Calibration {
  const { width, height } = paperSizeMm({ format: 'A4', orientation });
  const [scaleX, scaleY] = [rulerMm / measured.levelRulerMm, rulerMm / measured.uprightRulerMm];
  return {
    offsetXMm: (width / 2 - measured.crossFromLeftMm) * scaleX,
    offsetYMm: (height / 2 - measured.crossFromTopMm) * scaleY,
    scaleX,
    scaleY,
  };
}

/** What each page that goes to this printer is corrected with, by the way it lies. */
export function pageCalibrationsOf({ portrait, landscape }: PrinterCalibration): PageCalibrations {
  return {
    portrait: portrait === null ? noCalibration : correctionOf(portrait, 'portrait'),
    landscape: landscape === null ? noCalibration : correctionOf(landscape, 'landscape'),
  };
}

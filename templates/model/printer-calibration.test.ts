import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  calibrationFrom,
  noCalibration,
  pageCalibrationsOf,
  printerCalibrationSchema,
  type Calibration,
} from './printer-calibration';

const rulers = { levelRulerMm: 100, uprightRulerMm: 100 } as const;

describe('calibrationFrom', () => {
  it('corrects nothing where all is in its place', () => {
    expect(calibrationFrom({ crossFromLeftMm: 105, crossFromTopMm: 148.5, ...rulers })).toEqual({
      ok: true,
      value: noCalibration,
    });
  });

  it('moves back what the printer moved', () => {
    const calibration = calibrationFrom({ crossFromLeftMm: 106.2, crossFromTopMm: 147.5, ...rulers });

    expect(calibration.ok && calibration.value).toEqual({
      offsetXMm: expect.closeTo(-1.2, 9),
      offsetYMm: expect.closeTo(1, 9),
      scaleX: 1,
      scaleY: 1,
    });
  });

  it('knows where the cross is on a landscape page', () => {
    expect(calibrationFrom({ crossFromLeftMm: 148.5, crossFromTopMm: 105, ...rulers }, 'landscape')).toEqual({
      ok: true,
      value: noCalibration,
    });
  });

  it('brings any point of the paper to its place, whatever the printer does', () => {
    const printer = fc.record({
      moved: fc.double({ min: -9, max: 9, noNaN: true }),
      stretched: fc.double({ min: 0.951, max: 1.049, noNaN: true }),
      point: fc.double({ min: 0, max: 210, noNaN: true }),
    });
    fc.assert(
      fc.property(printer, ({ moved, stretched, point }) => {
        const print = (x: number): number => 105 + moved + stretched * (x - 105);
        const calibration = calibrationFrom({
          crossFromLeftMm: print(105),
          crossFromTopMm: 148.5,
          ...rulers,
          levelRulerMm: print(150) - print(50),
        });
        const corrected = ({ offsetXMm, scaleX }: Calibration): number => 105 + scaleX * (point - 105) + offsetXMm;

        expect(calibration.ok && print(corrected(calibration.value))).toBeCloseTo(point, 6);
      }),
    );
  });

  it.each([
    ['the wrong edge', { crossFromLeftMm: 148.5, crossFromTopMm: 148.5, ...rulers }, 'crossFromLeftMm', [95, 115]],
    ['no number', { crossFromLeftMm: 105, crossFromTopMm: Number.NaN, ...rulers }, 'crossFromTopMm', [138.5, 158.5]],
    [
      'a page that was scaled',
      { crossFromLeftMm: 105, crossFromTopMm: 148.5, ...rulers, levelRulerMm: 94 },
      'levelRulerMm',
      [95, 105],
    ],
    [
      'centimetres',
      { crossFromLeftMm: 105, crossFromTopMm: 148.5, ...rulers, uprightRulerMm: 10 },
      'uprightRulerMm',
      [95, 105],
    ],
  ] as const)('refuses %s and says what can be', (_what, measured, measure, [leastMm, mostMm]) => {
    expect(calibrationFrom(measured)).toEqual({ ok: false, failure: { measure, leastMm, mostMm } });
  });
});

describe('what is stored for a printer', () => {
  const portrait = { crossFromLeftMm: 106, crossFromTopMm: 147.5, ...rulers };

  it('corrects only the way of the paper that was measured', () => {
    expect(pageCalibrationsOf({ portrait, landscape: null })).toEqual({
      portrait: { offsetXMm: -1, offsetYMm: 1, scaleX: 1, scaleY: 1 },
      landscape: noCalibration,
    });
    expect(
      pageCalibrationsOf({ portrait: null, landscape: { ...rulers, crossFromLeftMm: 148, crossFromTopMm: 105 } }),
    ).toMatchObject({ portrait: noCalibration, landscape: { offsetXMm: 0.5, offsetYMm: 0 } });
  });

  it.each([
    ['beyond what is believed', { portrait: { ...portrait, crossFromLeftMm: 115.1 }, landscape: null }],
    ['of the other way of the paper', { portrait: null, landscape: portrait }],
    ['half typed', { portrait: { crossFromLeftMm: 105 }, landscape: null }],
    ['no number', { portrait: { ...portrait, levelRulerMm: Number.POSITIVE_INFINITY }, landscape: null }],
    ['one way only', { portrait }],
  ])('is refused where a measure is %s', (_what, stored) => {
    expect(printerCalibrationSchema.safeParse(stored).success).toBe(false);
  });
});

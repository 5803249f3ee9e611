import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calibrationFrom, noCalibration, type Calibration } from './calibration';

describe('calibrationFrom', () => {
  it('corrects nothing where all is in its place', () => {
    expect(calibrationFrom({ crossFromLeftMm: 105, crossFromTopMm: 148.5 })).toEqual({
      ok: true,
      value: noCalibration,
    });
  });

  it('moves back what the printer moved', () => {
    const calibration = calibrationFrom({ crossFromLeftMm: 106.2, crossFromTopMm: 147.5 });

    expect(calibration.ok && calibration.value).toEqual({
      offsetXMm: expect.closeTo(-1.2, 9),
      offsetYMm: expect.closeTo(1, 9),
      scaleX: 1,
      scaleY: 1,
    });
  });

  it('knows where the cross is on a landscape page', () => {
    expect(calibrationFrom({ crossFromLeftMm: 148.5, crossFromTopMm: 105 }, 'landscape')).toEqual({
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
          levelRulerMm: print(150) - print(50),
        });
        const corrected = ({ offsetXMm, scaleX }: Calibration): number => 105 + scaleX * (point - 105) + offsetXMm;

        expect(calibration.ok && print(corrected(calibration.value))).toBeCloseTo(point, 6);
      }),
    );
  });

  it.each([
    ['the wrong edge', { crossFromLeftMm: 148.5, crossFromTopMm: 148.5 }, 'crossFromLeftMm', [95, 115]],
    ['no number', { crossFromLeftMm: 105, crossFromTopMm: Number.NaN }, 'crossFromTopMm', [138.5, 158.5]],
    [
      'a page that was scaled',
      { crossFromLeftMm: 105, crossFromTopMm: 148.5, levelRulerMm: 94 },
      'levelRulerMm',
      [95, 105],
    ],
    ['centimetres', { crossFromLeftMm: 105, crossFromTopMm: 148.5, uprightRulerMm: 10 }, 'uprightRulerMm', [95, 105]],
  ] as const)('refuses %s and says what can be', (_what, measured, measure, [leastMm, mostMm]) => {
    expect(calibrationFrom(measured)).toEqual({ ok: false, failure: { measure, leastMm, mostMm } });
  });
});

import { describe, expect, it } from 'vitest';
import { initialSettings, settingsSchema } from '../../templates/model/settings';
import { withMeasures } from './calibration-actions';

const upright = { crossFromLeftMm: 106, crossFromTopMm: 147.5, levelRulerMm: 100, uprightRulerMm: 100 };
const level = { ...upright, crossFromLeftMm: 147.5, crossFromTopMm: 106 };

describe('what was measured', () => {
  it('is kept for its printer and its way of the paper only', () => {
    const first = withMeasures(initialSettings, { printerName: 'hall', orientation: 'portrait' }, upright);
    const both = withMeasures(first, { printerName: 'hall', orientation: 'landscape' }, level);
    const two = withMeasures(both, { printerName: 'office', orientation: 'portrait' }, level);

    expect(first.calibrations).toEqual({ hall: { portrait: upright, landscape: null } });
    expect(both.calibrations).toEqual({ hall: { portrait: upright, landscape: level } });
    expect(Object.keys(two.calibrations)).toEqual(['hall', 'office']);
    expect(settingsSchema.safeParse(both).success).toBe(true);
  });

  it('is forgotten, and with the last of it the printer', () => {
    const place = { printerName: 'constructor', orientation: 'portrait' } as const;

    const forgotten = withMeasures(withMeasures(initialSettings, place, upright), place, null);

    expect(forgotten).toEqual(initialSettings);
  });
});

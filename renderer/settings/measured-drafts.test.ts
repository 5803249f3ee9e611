import { describe, expect, it } from 'vitest';
import { draftsOf, emptyDrafts, readDrafts, readMeasure } from './measured-drafts';

const typed = { ...emptyDrafts, crossFromLeftMm: '106,2', crossFromTopMm: '147.5 mm' };
const measured = { crossFromLeftMm: 106.2, crossFromTopMm: 147.5, levelRulerMm: 100, uprightRulerMm: 100 };

describe('what is typed', () => {
  it('is what was measured as soon as both places of the cross are there', () => {
    expect(readDrafts(typed, 'portrait')).toEqual(measured);
    expect(readDrafts({ ...typed, uprightRulerMm: '99,5' }, 'portrait')).toEqual({ ...measured, uprightRulerMm: 99.5 });
    expect(readDrafts({ ...typed, crossFromTopMm: '' }, 'portrait')).toBeNull();
    expect(readDrafts({ ...typed, crossFromLeftMm: '106,2,' }, 'portrait')).toBeNull();
    expect(readDrafts(emptyDrafts, 'portrait')).toBeNull();
  });

  it('is no measure of a page that lies the other way', () => {
    expect(readDrafts(typed, 'landscape')).toBeNull();
    expect(readMeasure('crossFromLeftMm', '148', 'landscape')).toBe(148);
    expect(readMeasure('levelRulerMm', '94,9', 'portrait')).toBeNull();
  });

  it('comes back as it was measured', () => {
    expect(draftsOf(measured, 'fi')).toEqual({ ...emptyDrafts, crossFromLeftMm: '106,2', crossFromTopMm: '147,5' });
    expect(draftsOf(null, 'fi')).toBe(emptyDrafts);
    expect(readDrafts(draftsOf({ ...measured, levelRulerMm: 99.75 }, 'en'), 'portrait')).toEqual({
      ...measured,
      levelRulerMm: 99.75,
    });
  });
});

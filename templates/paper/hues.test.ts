import { describe, expect, it } from 'vitest';
import { contrastRatio } from './contrast';
import { hues } from './hues';

describe('the hues of the papers', () => {
  it.each(Object.entries(hues))('%s carries white text and stands on its tint', (_, { strong, tint }) => {
    expect(contrastRatio('#ffffff', strong)).toBeGreaterThanOrEqual(4.5);
    expect(contrastRatio(strong, tint)).toBeGreaterThanOrEqual(4.5);
    expect(contrastRatio('#1b2430', tint)).toBeGreaterThanOrEqual(7);
  });

  it('steps in lightness between the five groups, so that a grey copier keeps neighbours apart', () => {
    const onWhite = (['together', 'mind', 'safety', 'everyday', 'family'] as const).map((hue) =>
      contrastRatio('#ffffff', hues[hue].strong),
    );

    const steps = onWhite.slice(1).map((contrast, index) => (onWhite[index] ?? 0) / contrast);

    expect(steps.every((step) => step > 1.08)).toBe(true);
  });
});

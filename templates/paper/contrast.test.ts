import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contrastRatio, repairContrast } from './contrast';

const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

test('contrast of known pairs', () => {
  expect(contrastRatio('#000000', '#ffffff')).toBe(21);
  expect(contrastRatio('#ffffff', '#ffffff')).toBe(1);
  expect(contrastRatio('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  expect(contrastRatio('#0b5c6b', '#ffffff')).toBeGreaterThan(7);
});

test('a colour that is dark enough stays', () => {
  expect(repairContrast('#0b5c6b', '#ffffff', 4.5)).toBe('#0b5c6b');
});

test('every colour reaches the ratio against white', () => {
  fc.assert(
    fc.property(colour, (hex) => {
      expect(contrastRatio(repairContrast(hex, '#ffffff', 4.5), '#ffffff')).toBeGreaterThanOrEqual(4.5);
    }),
  );
});

test('a colour is darkened no more than is needed', () => {
  const repaired = repairContrast('#00a0c0', '#ffffff', 4.5);

  expect(contrastRatio(repaired, '#ffffff')).toBeLessThan(4.65);
});

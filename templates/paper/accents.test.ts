import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { colourSchema, standardAccent, unitSchema } from '../model/unit';
import { accents, neededRatio, ratioOnPaper, readableAccent } from './accents';
import { hues } from './hues';

/** A colour in Oklab, where distances are as the eye sees them (Ottosson 2020). */
function oklab(hex: string): readonly [number, number, number] {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const medium = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short,
    1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short,
    0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short,
  ];
}

function distance(one: string, other: string): number {
  const [[l1, a1, b1], [l2, a2, b2]] = [oklab(one), oklab(other)];
  return Math.hypot(l1 - l2, a1 - a2, b1 - b2);
}

/** Two colours nearer than this are taken for one another on different papers. */
const told = 0.09;
const meanings = (['together', 'mind', 'safety', 'everyday', 'family', 'danger'] as const).map(
  (hue) => hues[hue].strong,
);

describe('the palettes', () => {
  it.each(accents)('$id is read on white and white on it', ({ colour }) => {
    expect(colourSchema.safeParse(colour).success).toBe(true);
    expect(ratioOnPaper(colour)).toBeGreaterThanOrEqual(neededRatio);
    expect(readableAccent(colour)).toBe(colour);
  });

  it.each(accents.filter(({ id }) => id !== 'lake'))(
    '$id is taken neither for danger nor for a group',
    ({ colour }) => {
      expect(Math.min(...meanings.map((meaning) => distance(colour, meaning)))).toBeGreaterThan(told);
    },
  );

  it('are told from one another', () => {
    const pairs = accents.flatMap((one, index) =>
      accents.slice(index + 1).map((other) => [one.colour, other.colour] as const),
    );

    expect(Math.min(...pairs.map(([one, other]) => distance(one, other)))).toBeGreaterThan(told);
  });

  it('begin with the colour of a unit that has chosen none, far from danger', () => {
    expect(accents[0].colour).toBe(standardAccent);
    expect(unitSchema.parse({ schema: 1, id: 'a', names: {} }).colours.accent).toBe(standardAccent);
    expect(distance(standardAccent, hues.danger.strong)).toBeGreaterThan(0.2);
  });
});

describe('a colour of the unit’s own', () => {
  const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

  it('is made readable and no darker than needed', () => {
    fc.assert(
      fc.property(colour, (chosen) => {
        const readable = readableAccent(chosen);

        expect(ratioOnPaper(readable)).toBeGreaterThanOrEqual(neededRatio);
        expect(readableAccent(readable)).toBe(readable);
        if (readable !== chosen) expect(ratioOnPaper(readable)).toBeLessThan(neededRatio + 0.15);
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { contrastRatio } from './contrast';
import { greyHues, hues } from './hues';
import { coloursOf, colourVariables } from './paper-colours';

const accent = '#0b5c6b';
const grey = colourVariables(coloursOf({ ink: 'grey', accent }));
const colours = Object.entries(grey).filter(([, value]) => value.startsWith('#'));

describe('the colours of a grey paper', () => {
  it.each(colours)('%s is neutral', (_, colour) => {
    expect(colour).toMatch(/^#([0-9a-f]{2})\1\1$/);
  });

  it('write every text at 7:1 on white', () => {
    const { ink, quiet, accent: headings } = coloursOf({ ink: 'grey', accent });
    const texts = [ink, quiet, headings, ...Object.values(greyHues).map(({ strong }) => strong)];

    expect(texts.filter((colour) => contrastRatio(colour, '#ffffff') < 7)).toEqual([]);
  });

  it('leave every ground white', () => {
    expect(Object.values(greyHues).filter(({ tint }) => tint !== '#ffffff')).toEqual([]);
  });

  it('tell the groups apart by the line under their titles', () => {
    const lines = Object.values(greyHues).map(({ rule }) => `${rule.widthMm} ${rule.style}`);

    expect(new Set(lines).size).toBe(lines.length);
    expect(
      new Set((['everyday', 'mind', 'family', 'together'] as const).map((hue) => greyHues[hue].rule.style)).size,
    ).toBe(4);
  });

  it('frame danger heaviest, then safety, and nothing else', () => {
    const { danger, safety, ...others } = greyHues;

    expect(danger.frameMm).toBeGreaterThan(safety.frameMm);
    expect(safety.frameMm).toBeGreaterThan(0);
    expect(Object.values(others).every(({ frameMm }) => frameMm === 0)).toBe(true);
  });
});

describe('the colours of a paper in colour', () => {
  it('are the unit’s accent and the hues', () => {
    expect(coloursOf({ ink: 'colour', accent })).toMatchObject({ accent, hues, hasGrounds: true });
  });

  it('reach the page as variables', () => {
    const variables = colourVariables(coloursOf({ ink: 'colour', accent }));

    expect(variables).toMatchObject({ '--accent': accent, '--danger': hues.danger.strong });
    expect(variables['--mind-tint']).toBe(hues.mind.tint);
  });
});

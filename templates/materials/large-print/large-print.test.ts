import { describe, expect, it } from 'vitest';
import { longUnit } from '../../../tests/print/long-unit';
import { repeatedIds } from '../../../tests/print/repeated-ids';
import { ordinaryUnit, triggerToolInput } from '../../../tests/print/trigger-tool-input';
import { checkPaper } from '../../check/check-paper';
import { master } from '../../content/master';
import { decide } from '../../layer/decisions';
import { emptyLayer, type Layer } from '../../model/layer';
import { builtInLanguages, only } from '../../model/language';
import type { Unit } from '../../model/unit';
import { contrastRatio } from '../../paper/contrast';
import { coloursOf } from '../../paper/paper-colours';
import type { Block, Sheet } from '../../sheet/nodes';
import { plainText } from '../../sheet/plain-text';
import { catalogue, materialById } from '../catalogue';
import { paperSheet } from '../paper-sheet';
import { largePrint } from './large-print';

const materials = catalogue.filter(({ variants }) => variants.includes(largePrint));

function largeSheet(id: string, unit: Unit = ordinaryUnit, input = triggerToolInput(unit)): Sheet {
  const material = materialById(id);
  if (!material) throw new Error(`No material ${id}`);
  return paperSheet(material, input, { ...only('fi'), variant: largePrint });
}

function levelsOf(blocks: readonly Block[]): readonly number[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'cards') return block.cards.map(({ level }) => level);
    return 'level' in block ? [block.level] : [];
  });
}

describe.each(materials)('$id in large print', (material) => {
  const sheet = largeSheet(material.id);

  it('has one heading of level 1, skips no level and gives every node its own id', () => {
    const levels = sheet.pages.flatMap(({ blocks }) => levelsOf(blocks));

    expect(levels.filter((level) => level === 1)).toEqual([1]);
    expect(levels[0]).toBe(1);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
    expect(repeatedIds(sheet.pages)).toEqual([]);
  });

  it('promises the pages that it has, and divides no words', () => {
    expect(sheet.fit.pages).toBe(sheet.pages.length);
    expect(sheet.isHyphenated).toBe(false);
  });

  it('never sets text under 18 points or lines closer than 1.3 times their size', () => {
    const mmOfPoint = 25.4 / 72;

    expect(Math.min(...sheet.fit.steps.map(({ textPt }) => textPt))).toBe(18);
    expect(sheet.fit.steps.filter(({ textPt, lineMm }) => lineMm < textPt * mmOfPoint * 1.3)).toEqual([]);
  });

  it.each(builtInLanguages)('says everything in %s', (language) => {
    const input = { ...triggerToolInput(), language };
    const translated = paperSheet(material, input, { ...only(language), variant: largePrint });
    const findings = checkPaper({ ...input, material, sheet: translated, fit: null });

    expect(findings.filter(({ severity }) => severity === 'stops')).toEqual([]);
  });

  it.each(material.requiredServices)('is not printed without the number of %s', (service) => {
    const unit = { ...ordinaryUnit, contacts: ordinaryUnit.contacts.filter((contact) => contact.service !== service) };
    const input = triggerToolInput(unit);
    const findings = checkPaper({ ...input, material, sheet: largeSheet(material.id, unit, input), fit: null });

    const stops = findings.filter(({ severity }) => severity === 'stops').map(({ rule }) => rule);

    expect(stops).toEqual(['mandatory-phone-missing']);
  });
});

function linesOf(id: string, variant: string | null): readonly string[] {
  const material = materialById(id);
  return material ? plainText(paperSheet(material, triggerToolInput(), { ...only('fi'), variant })) : [];
}

describe('large print beside the plain form', () => {
  it('says all that the client leaflet says; only where the numbers are is said otherwise', () => {
    const large = linesOf('client-leaflet', largePrint);

    expect(linesOf('client-leaflet', null).filter((line) => !large.includes(line))).toEqual([
      'Kerro työntekijälle, että haluat apua. Voit myös soittaa itse. Numerot ovat takasivulla.',
    ]);
  });

  it('says all that the team sheet says', () => {
    const large = linesOf('team-sheet', largePrint);

    expect(linesOf('team-sheet', null).filter((line) => !large.includes(line))).toEqual([]);
  });

  it('says who is meant where the trigger tool has a footnote', () => {
    const large = linesOf('trigger-tool', largePrint);

    expect(linesOf('trigger-tool', null).join(' ')).toMatch(/[¹²³]/);
    expect(large.join(' ')).not.toMatch(/[¹²³]/);
    expect(large).toContain('Kuka: Ammattilainen: velvollisuus');
    expect(large).toContain('Terveydenhuollon ammattihenkilöt ja LSL\u00a025\u00a0§:n muut tahot.');
  });
});

describe('pages of large print', () => {
  it('grow with what the unit shows and with its contacts, and are the same for the same items', () => {
    const ids = master.categories.flatMap((category) => [category.id, ...category.triggers.map(({ id }) => id)]);
    const all = ids.reduce<Layer>(
      (layer, itemId) => decide(layer, { kind: 'show', itemId, on: '2026-11-21' }),
      emptyLayer,
    );
    const pagesOf = (unit: Unit, layer = emptyLayer): number =>
      largeSheet('trigger-tool', unit, triggerToolInput(unit, layer)).fit.pages;

    expect(pagesOf(ordinaryUnit, all)).toBeGreaterThan(pagesOf(ordinaryUnit));
    expect(pagesOf(longUnit)).toBeGreaterThan(pagesOf(ordinaryUnit));
    expect(pagesOf(longUnit)).toBe(pagesOf(longUnit));
  });

  it('number the path through its pages', () => {
    const titles = plainText(largeSheet('trigger-tool')).filter((line) => /^\d\. /.test(line));

    expect(titles.map((title) => title.slice(0, 2))).toEqual(['1.', '2.', '3.', '4.', '5.', '6.', '7.']);
  });
});

describe('the colours of large print', () => {
  it.each(['colour', 'grey'] as const)('keep ink and every ground 7:1 apart in %s', (ink) => {
    const colours = coloursOf({ ink, accent: '#0b5c6b' });
    const grounds = ['#ffffff', ...Object.values(colours.hues).map(({ tint }) => tint)];

    expect(grounds.filter((ground) => contrastRatio(colours.ink, ground) < 7)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { ordinaryUnit, triggerToolInput } from '../../../tests/print/trigger-tool-input';
import type { ContentLanguage } from '../../model/language';
import { unitSchema, type Unit } from '../../model/unit';
import type { Block, Runs, Sheet } from '../../sheet/nodes';
import { plainText } from '../../sheet/plain-text';
import { paperSheet } from '../paper-sheet';
import { contactPoster } from './contact-poster';

const unit = unitSchema.parse({
  ...ordinaryUnit,
  names: { fi: 'Inarin terveyskeskus', sv: 'Enare hälsocentral' },
});

function poster(beside: ContentLanguage = 'sv', of: Unit = unit, instead: ContentLanguage | null = null): Sheet {
  return paperSheet(contactPoster, triggerToolInput(of), { variant: null, language: 'fi', beside, instead });
}

function titleOf({ pages }: Sheet, kind: 'masthead' | 'emergency' | 'contact-box'): Runs {
  const isWanted = (block: Block) => block.kind === kind;
  const block = pages[0]?.blocks.find(isWanted);
  return block && 'title' in block ? block.title : [];
}

describe('the contact poster in two languages', () => {
  it('is one A4 that says every number once', () => {
    const sheet = poster();
    const said = plainText(sheet).join('\n');

    expect(sheet).toMatchObject({ paper: { format: 'A4' }, imposition: null, fit: { pages: 1 } });
    expect(sheet.pages).toHaveLength(1);
    for (const number of ['112', '040 123 4567', '040 123 4568']) {
      expect(said.replaceAll('\u00A0', ' ').split(number)).toHaveLength(2);
    }
  });

  it('says the first language first and marks the second', () => {
    expect(titleOf(poster(), 'emergency')).toEqual([
      { text: 'Kiireellinen apu' },
      { text: ' / ' },
      { text: 'Brådskande hjälp', language: 'sv' },
    ]);
    expect(plainText(poster())).toEqual(
      expect.arrayContaining(['Inarin terveyskeskus Enare hälsocentral', 'Hätänumero Nödnumret']),
    );
  });

  it('says once what both languages say alike', () => {
    const said = plainText(poster('sv', ordinaryUnit));

    expect(said).toContain('Inarin terveyskeskus');
    expect(said.filter((line) => line.includes('Inarin terveyskeskus Inarin'))).toEqual([]);
  });

  it('marks what the second language lacks, and says it once where Finnish was chosen instead', () => {
    expect(titleOf(poster('se'), 'masthead').at(-1)).toMatchObject({ isMissing: true, missingIn: 'se' });
    expect(titleOf(poster('se', unit, 'fi'), 'masthead')).toHaveLength(1);
  });
});

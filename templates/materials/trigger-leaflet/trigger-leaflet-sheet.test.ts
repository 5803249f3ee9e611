import { describe, expect, it } from 'vitest';
import { builtInLanguages } from '../../model/language';
import { repeatedIds } from '../../../tests/print/repeated-ids';
import { ordinaryUnit, triggerToolInput } from '../../../tests/print/trigger-tool-input';
import { checkPaper, mayBePrinted } from '../../check/check-paper';
import { decide } from '../../layer/decisions';
import { emptyLayer } from '../../model/layer';
import { plainText } from '../../sheet/plain-text';
import { triggerLeaflet } from './trigger-leaflet';
import { triggerLeafletSheet } from './trigger-leaflet-sheet';

const input = triggerToolInput();
const sheet = triggerLeafletSheet(input);

function cardsOn(page: number, of = sheet): number {
  const grid = of.pages[page - 1]?.blocks.find((block) => block.kind === 'cards');
  return grid?.kind === 'cards' ? grid.cards.length : 0;
}

describe('the trigger leaflet', () => {
  it('begins with the title and what cannot wait, and ends with the path and the numbers', () => {
    const lines = plainText(sheet);

    expect(lines.slice(0, 7)).toEqual([
      'Milloin yhteys sosiaalihuoltoon?',
      'Yksikin heräte riittää. Ota asia puheeksi ja katso takasivulta, miten toimit.',
      'Inarin terveyskeskus',
      'Lapin hyvinvointialue',
      'Ei voi odottaa',
      'Hätänumero',
      '112',
    ]);
    expect(sheet.pages[3]?.blocks.map((block) => block.kind)).toEqual(['path', 'contact-box', 'paragraph']);
    expect(lines).toContain('040\u00a0123\u00a04567');
  });

  it('has whole rows of categories on its first inner page and the rest on the second', () => {
    const all = decide(emptyLayer, { kind: 'show', itemId: 'trigger.crime', on: '2026-11-21' });
    const fifteen = triggerLeafletSheet(triggerToolInput(ordinaryUnit, all));

    expect([cardsOn(2), cardsOn(3)]).toEqual([8, 6]);
    expect([cardsOn(2, fifteen), cardsOn(3, fifteen)]).toEqual([8, 7]);
  });

  it('gives every node its own id', () => {
    expect(repeatedIds(sheet)).toEqual([]);
  });

  it('says the same as a booklet, folded from one sheet', () => {
    const booklet = triggerLeafletSheet({ ...input, variant: 'booklet' });

    expect(booklet.imposition).toEqual({ kind: 'booklet' });
    expect(plainText(booklet)).toEqual(plainText(sheet));
  });

  it.each(builtInLanguages)('says everything in %s', (language) => {
    const translated = triggerLeafletSheet({ ...input, language });

    const findings = checkPaper({ ...input, material: triggerLeaflet, sheet: translated, language, fit: null });

    expect(findings.filter(({ severity }) => severity !== 'hint')).toEqual(
      checkPaper({ ...input, material: triggerLeaflet, sheet, fit: null }),
    );
    expect(mayBePrinted(findings)).toBe(true);
  });

  it.each(triggerLeaflet.requiredServices)('is not printed without the number of %s', (service) => {
    const unit = { ...ordinaryUnit, contacts: ordinaryUnit.contacts.filter((contact) => contact.service !== service) };

    const incomplete = triggerLeafletSheet({ ...input, unit });

    expect(mayBePrinted(checkPaper({ ...input, unit, material: triggerLeaflet, sheet: incomplete, fit: null }))).toBe(
      false,
    );
  });
});

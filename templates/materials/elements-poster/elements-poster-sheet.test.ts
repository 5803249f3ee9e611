import { describe, expect, it } from 'vitest';
import { repeatedIds } from '../../../tests/print/repeated-ids';
import { ordinaryUnit, triggerToolInput } from '../../../tests/print/trigger-tool-input';
import { checkPaper, mayBePrinted } from '../../check/check-paper';
import { plainText } from '../../sheet/plain-text';
import { elementsPoster } from './elements-poster';
import { elementsPosterSheet } from './elements-poster-sheet';

const sheet = elementsPosterSheet(triggerToolInput());

describe('the elements poster', () => {
  it('says five elements in order, each with a question to tick', () => {
    const lines = plainText(sheet).slice(-15);

    expect(lines.filter((_, index) => index % 3 === 0)).toEqual([
      'Asiakas on keskiössä',
      'Ammattilainen käynnistää',
      'Hoito ja palvelut sovitetaan yhteen',
      'Yksi yhteinen suunnitelma',
      'Päätetään yhdessä',
    ]);
    expect(lines.filter((line) => line.endsWith('?'))).toHaveLength(5);
  });

  it('gives every node its own id', () => {
    expect(repeatedIds(sheet)).toEqual([]);
  });

  it('is whole in three languages and needs no number of the unit', () => {
    const unit = { ...ordinaryUnit, names: { fi: 'Tk', sv: 'Hvc', en: 'HC' }, contacts: [] };
    const printable = (['fi', 'sv', 'en'] as const).map((language) => {
      const input = { ...triggerToolInput(unit), language };
      return mayBePrinted(
        checkPaper({ ...input, material: elementsPoster, sheet: elementsPosterSheet(input), fit: null }),
      );
    });

    expect(printable).toEqual([true, true, true]);
  });
});

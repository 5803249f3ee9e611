import { describe, expect, it } from 'vitest';
import { repeatedIds } from '../../../tests/print/repeated-ids';
import { ordinaryUnit, triggerToolInput } from '../../../tests/print/trigger-tool-input';
import { checkPaper, mayBePrinted } from '../../check/check-paper';
import { plainText } from '../../sheet/plain-text';
import { processPoster } from './process-poster';
import { processPosterSheet } from './process-poster-sheet';

const sheet = processPosterSheet(triggerToolInput());

describe('the process poster', () => {
  it('says six numbered steps in order, each with what is done, then the four supports', () => {
    const lines = plainText(sheet);
    const numbers = lines.filter((line) => /^\d$/.test(line));

    expect(numbers).toEqual(['1', '2', '3', '4', '5', '6']);
    expect(lines[lines.indexOf('3') + 1]).toBe('Sovimme työparin asiakkaan tarpeen mukaan');
    expect(lines.slice(-8).filter((_, index) => index % 2 === 0)).toEqual([
      'Koordinaatio',
      'Yhteiset neuvottelukäytännöt',
      'Yhteiset periaatteet ja tapa työskennellä',
      'Yhteiset työkalut',
    ]);
  });

  it('gives every node its own id', () => {
    expect(repeatedIds(sheet)).toEqual([]);
  });

  it('is whole in three languages and needs no number of the unit', () => {
    const unit = { ...ordinaryUnit, names: { fi: 'Tk', sv: 'Hvc', en: 'HC' }, contacts: [] };
    const printable = (['fi', 'sv', 'en'] as const).map((language) => {
      const input = { ...triggerToolInput(unit), language };
      return mayBePrinted(
        checkPaper({ ...input, material: processPoster, sheet: processPosterSheet(input), fit: null }),
      );
    });

    expect(printable).toEqual([true, true, true]);
  });
});

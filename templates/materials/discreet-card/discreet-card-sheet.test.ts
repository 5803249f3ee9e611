import { describe, expect, it } from 'vitest';
import { builtInLanguages } from '../../model/language';
import { ordinaryUnit, triggerToolInput } from '../../../tests/print/trigger-tool-input';
import { checkPaper } from '../../check/check-paper';
import { plainText } from '../../sheet/plain-text';
import { discreetCard } from './discreet-card';
import { discreetCardSheet } from './discreet-card-sheet';

const input = triggerToolInput();

/** Words by which somebody else would know what the card is for, in its three languages; the helpline's name too. */
const telling =
  /väkival|turvako|uhri|rikos|pahoinpi|vaino|pelko|hyväksikäyt|nollalinja|våld|skyddshem|offer|brott|misshand|violen|abuse|shelter|victim|crime|safe/i;

describe('the discreet card', () => {
  it('gives numbers under a neutral heading', () => {
    expect(plainText(discreetCardSheet(input))).toEqual([
      'Inarin terveyskeskus',
      'Puhelinnumeroita',
      'Hätänumero',
      '112',
      'Sosiaalipäivystys',
      '040\u00a0123\u00a04568',
      'ympäri vuorokauden',
      'Sosiaalipalvelut',
      '040\u00a0123\u00a04567',
      'ma–pe\u00a0klo\u00a08–15.30',
      'Neuvontapuhelin',
      '080\u00a0005\u00a0005',
      'ympäri vuorokauden, maksuton',
    ]);
  });

  it.each(builtInLanguages)('does not tell what it is for in %s, whatever the unit has written', (language) => {
    const words = { fi: 'väkivaltatyö', sv: 'våld i nära relationer', en: 'domestic violence' };
    const contacts = ordinaryUnit.contacts.map((contact) => ({
      ...contact,
      name: words,
      audience: words,
      hoursNote: words,
      phones: contact.phones.map((phone) => ({ ...phone, note: words })),
    }));

    const sheet = discreetCardSheet({ ...input, language, unit: { ...ordinaryUnit, contacts } });
    const { unitName, materialTitle, edition } = sheet.footer;

    expect([...plainText(sheet), sheet.title, unitName, materialTitle, edition].join('\n')).not.toMatch(telling);
  });

  it.each(builtInLanguages)('says everything in %s', (language) => {
    const sheet = discreetCardSheet({ ...input, language });

    const findings = checkPaper({ ...input, material: discreetCard, sheet, language, fit: null });

    expect(findings.filter(({ severity }) => severity !== 'hint')).toEqual([]);
  });

  it.each(discreetCard.requiredServices)('is not printed without the number of %s', (service) => {
    const unit = { ...ordinaryUnit, contacts: ordinaryUnit.contacts.filter((contact) => contact.service !== service) };
    const sheet = discreetCardSheet({ ...input, unit });

    const findings = checkPaper({ ...input, unit, material: discreetCard, sheet, fit: null });

    expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([['mandatory-phone-missing', 'stops']]);
  });
});

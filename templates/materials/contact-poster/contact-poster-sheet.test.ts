import { describe, expect, it } from 'vitest';
import { builtInLanguages } from '../../model/language';
import { ordinaryUnit, triggerToolInput } from '../../../tests/print/trigger-tool-input';
import { checkPaper } from '../../check/check-paper';
import { plainText } from '../../sheet/plain-text';
import { contactPoster } from './contact-poster';
import { contactPosterSheet } from './contact-poster-sheet';

const input = triggerToolInput();

describe('the contact poster', () => {
  it('gives 112 and the social emergency service first, then social services, with hours but no address', () => {
    expect(plainText(contactPosterSheet(input))).toEqual([
      'Tärkeät numerot',
      'Inarin terveyskeskus',
      'Lapin hyvinvointialue',
      'Kiireellinen apu',
      'Hätänumero',
      '112',
      'henki, terveys tai turvallisuus vaarassa',
      'Sosiaalipäivystys',
      '040\u00a0123\u00a04568',
      'ympäri vuorokauden',
      'Neuvoa ja palveluja',
      'Sosiaalipalvelut',
      '040\u00a0123\u00a04567',
      'ma–pe\u00a0klo\u00a08–15.30',
    ]);
  });

  it('tells a further emergency number by what it is for, and leaves blank ones out', () => {
    const [first, ...rest] = ordinaryUnit.contacts;
    if (!first) throw new Error('The unit has contacts');
    const phones = [
      { number: '0401234568', note: {} },
      { number: ' ', note: {} },
      { number: '0401234500', note: { fi: 'virka-aikana' } },
    ];

    const lines = plainText(
      contactPosterSheet({ ...input, unit: { ...ordinaryUnit, contacts: [{ ...first, phones }, ...rest] } }),
    );

    expect(lines.slice(7, 12)).toEqual([
      'Sosiaalipäivystys',
      '040\u00a0123\u00a04568',
      'ympäri vuorokauden',
      'virka-aikana',
      '040\u00a0123\u00a04500',
    ]);
  });

  it.each(builtInLanguages)('says everything in %s', (language) => {
    const sheet = contactPosterSheet({ ...input, language });

    const findings = checkPaper({ ...input, material: contactPoster, sheet, language, fit: null });

    expect(findings.filter(({ severity }) => severity !== 'hint')).toEqual([]);
  });

  it.each(contactPoster.requiredServices)('is not printed without the number of %s', (service) => {
    const unit = { ...ordinaryUnit, contacts: ordinaryUnit.contacts.filter((contact) => contact.service !== service) };
    const sheet = contactPosterSheet({ ...input, unit });

    const findings = checkPaper({ ...input, unit, material: contactPoster, sheet, fit: null });

    expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([['mandatory-phone-missing', 'stops']]);
  });
});

import { describe, expect, it } from 'vitest';
import { builtInLanguages } from '../../model/language';
import { ordinaryUnit, triggerToolInput } from '../../../tests/print/trigger-tool-input';
import { checkPaper } from '../../check/check-paper';
import type { Unit } from '../../model/unit';
import { plainText } from '../../sheet/plain-text';
import { contactCard } from './contact-card';
import { contactCardSheet } from './contact-card-sheet';

const input = triggerToolInput();

function withEmergencyNumbers(...numbers: readonly string[]): Unit {
  const phones = numbers.map((number) => ({ number, note: {} }));
  return {
    ...ordinaryUnit,
    contacts: ordinaryUnit.contacts.map((contact) =>
      contact.service === 'social-emergency' ? { ...contact, phones } : contact,
    ),
  };
}

function codeOf(unit: Unit): string | undefined {
  const blocks = contactCardSheet({ ...input, unit }).pages[0]?.blocks ?? [];
  return blocks.find((block) => block.kind === 'qr-code')?.value;
}

describe('the contact card', () => {
  it('gives whose it is, 112 and the first number of the two main services', () => {
    expect(plainText(contactCardSheet(input))).toEqual([
      'Inarin terveyskeskus',
      'Tärkeät numerot',
      'Hätänumero',
      '112',
      'Sosiaalipäivystys',
      '040\u00a0123\u00a04568',
      'ympäri vuorokauden',
      'Sosiaalipalvelut',
      '040\u00a0123\u00a04567',
      'ma–pe\u00a0klo\u00a08–15.30',
      'Koodi: sosiaalipäivystys',
    ]);
  });

  it('has a code that calls the number which stands on it', () => {
    expect(codeOf(ordinaryUnit)).toBe('tel:+358401234568');
    expect(codeOf(withEmergencyNumbers(' ', '016 322 345'))).toBe('tel:+35816322345');
  });

  it('has no code where no phone could call the number', () => {
    expect(codeOf(withEmergencyNumbers('keskuksen kautta'))).toBeUndefined();
  });

  it('is a pocket card, ten to a sheet, on one page', () => {
    expect(contactCardSheet(input)).toMatchObject({
      paper: { format: 'pocket-card', orientation: 'landscape' },
      imposition: { kind: 'cards', columns: 2, rows: 5, hasBacks: false },
      pages: [{ id: 'contact-card.page-1' }],
    });
  });

  it.each(builtInLanguages)('says everything in %s', (language) => {
    const sheet = contactCardSheet({ ...input, language });

    const findings = checkPaper({ ...input, material: contactCard, sheet, language, fit: null });

    expect(findings.filter(({ severity }) => severity !== 'hint')).toEqual([]);
  });

  it.each(contactCard.requiredServices)('is not printed without the number of %s', (service) => {
    const unit = { ...ordinaryUnit, contacts: ordinaryUnit.contacts.filter((contact) => contact.service !== service) };
    const sheet = contactCardSheet({ ...input, unit });

    const findings = checkPaper({ ...input, unit, material: contactCard, sheet, fit: null });

    expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([['mandatory-phone-missing', 'stops']]);
  });
});

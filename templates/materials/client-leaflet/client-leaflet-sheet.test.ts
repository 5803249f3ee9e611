import { describe, expect, it } from 'vitest';
import { builtInLanguages } from '../../model/language';
import { longSentences } from '../../../tests/print/long-sentences';
import { repeatedIds } from '../../../tests/print/repeated-ids';
import { ordinaryUnit, triggerToolInput } from '../../../tests/print/trigger-tool-input';
import { checkPaper, mayBePrinted } from '../../check/check-paper';
import { clientLeafletTextsEn } from '../../content/texts-en-client-leaflet';
import { clientLeafletTextsFi } from '../../content/texts-fi-client-leaflet';
import { clientLeafletTextsSv } from '../../content/texts-sv-client-leaflet';
import { plainText } from '../../sheet/plain-text';
import { clientLeaflet } from './client-leaflet';
import { clientLeafletSheet } from './client-leaflet-sheet';

const input = triggerToolInput();
const texts = { fi: clientLeafletTextsFi, sv: clientLeafletTextsSv, en: clientLeafletTextsEn };

describe('the client leaflet', () => {
  it('answers what it is, what to do, what happens, whether one must, what it costs and whom to call', () => {
    const lines = plainText(clientLeafletSheet(input));

    expect(lines.slice(0, 4)).toEqual([
      'Voit saada apua',
      'Mitä tapahtuu, kun otetaan yhteyttä sosiaalipalveluihin?',
      'Inarin terveyskeskus',
      'Lapin hyvinvointialue',
    ]);
    expect(lines).toEqual(
      expect.arrayContaining([
        'Mitä minun pitää tehdä?',
        'Mitä tapahtuu?',
        'Onko se vapaaehtoista?',
        'Maksaako se?',
        'Kenelle voin soittaa?',
      ]),
    );
  });

  it('gives the emergency numbers once and the other contacts after them', () => {
    const lines = plainText(clientLeafletSheet(input));

    expect(lines.filter((line) => line === '040\u00a0123\u00a04568')).toHaveLength(1);
    expect(lines.indexOf('112')).toBeLessThan(lines.indexOf('040\u00a0123\u00a04567'));
  });

  it('never shows the professional’s list of triggers', () => {
    const lines = plainText(clientLeafletSheet(input));
    const professional = input.content.categories.flatMap((category) =>
      category.triggers.map((trigger) => input.content.texts.fi?.[`${trigger.id}/title`] ?? ''),
    );

    expect(lines.filter((line) => professional.includes(line))).toEqual([]);
  });

  it.each(['fi', 'sv', 'en'] as const)('keeps to short sentences and promises no number of days in %s', (language) => {
    expect(longSentences(texts[language])).toEqual([]);
    expect(Object.values(texts[language]).filter((text) => /\d|arkipäiv|vardag(?!en)|working day/u.test(text))).toEqual(
      [],
    );
  });

  it('gives every node its own id and divides no words', () => {
    const sheet = clientLeafletSheet(input);

    expect(repeatedIds(sheet)).toEqual([]);
    expect(sheet.isHyphenated).toBe(false);
  });

  it('says the same as a booklet, folded from one sheet', () => {
    const booklet = clientLeafletSheet({ ...input, variant: 'booklet' });

    expect(booklet.imposition).toEqual({ kind: 'booklet' });
    expect(plainText(booklet)).toEqual(plainText(clientLeafletSheet(input)));
  });

  it.each(builtInLanguages)('says everything in %s', (language) => {
    const sheet = clientLeafletSheet({ ...input, language });

    const findings = checkPaper({ ...input, material: clientLeaflet, sheet, language, fit: null });

    expect(findings.filter(({ severity }) => severity !== 'hint')).toEqual([]);
  });

  it.each(clientLeaflet.requiredServices)('is not printed without the number of %s', (service) => {
    const unit = { ...ordinaryUnit, contacts: ordinaryUnit.contacts.filter((contact) => contact.service !== service) };

    const sheet = clientLeafletSheet({ ...input, unit });

    expect(mayBePrinted(checkPaper({ ...input, unit, material: clientLeaflet, sheet, fit: null }))).toBe(false);
  });
});

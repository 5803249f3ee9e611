import { describe, expect, it } from 'vitest';
import { longSentences } from '../../../tests/print/long-sentences';
import { repeatedIds } from '../../../tests/print/repeated-ids';
import { ordinaryUnit, triggerToolInput } from '../../../tests/print/trigger-tool-input';
import { checkPaper, mayBePrinted } from '../../check/check-paper';
import { foldedLeafletTextsEn } from '../../content/texts-en-folded-leaflet';
import { foldedLeafletTextsFi } from '../../content/texts-fi-folded-leaflet';
import { foldedLeafletTextsSv } from '../../content/texts-sv-folded-leaflet';
import { builtInLanguages } from '../../model/language';
import { contactSchema, type Unit } from '../../model/unit';
import type { Heading, Masthead, Path } from '../../sheet/nodes';
import { plainText } from '../../sheet/plain-text';
import { textOf } from '../../sheet/runs';
import { foldedLeaflet } from './folded-leaflet';
import { foldedLeafletSheet } from './folded-leaflet-sheet';

const input = triggerToolInput();
const texts = { fi: foldedLeafletTextsFi, sv: foldedLeafletTextsSv, en: foldedLeafletTextsEn };

/** The titles that open the panels of one side. */
function panelTitles(unitInput: typeof input, side: 0 | 1): readonly string[] {
  const blocks = foldedLeafletSheet(unitInput).pages[side]?.blocks ?? [];
  return blocks
    .filter((block): block is Masthead | Heading | Path => ['masthead', 'heading', 'path'].includes(block.kind))
    .map((block) => textOf(block.kind === 'heading' ? block.content : block.title));
}

/** The ordinary unit, whose social emergency service has a second number. */
function unitWithSecondEmergencyNumber(): Unit {
  const contacts = ordinaryUnit.contacts.map((contact) =>
    contact.service === 'social-emergency'
      ? contactSchema.parse({ ...contact, phones: [...contact.phones, { number: '016 123 4567' }] })
      : contact,
  );
  return { ...ordinaryUnit, contacts };
}

describe('the folded leaflet', () => {
  it('has three panels on each side, the front said first', () => {
    expect(panelTitles(input, 0)).toEqual(['Voit saada apua', 'Voit saada apua, jos', 'Hyvä tietää']);
    expect(panelTitles(input, 1)).toEqual(['Mitä tapahtuu?', 'Sinun oikeutesi', 'Kenelle voin soittaa?']);
  });

  it('says on the front what it is, for whom, whose, and the main numbers', () => {
    const lines = plainText(foldedLeafletSheet(input));

    expect(lines.slice(0, lines.indexOf('Voit saada apua, jos'))).toEqual([
      'Voit saada apua',
      'Mitä tapahtuu, kun otetaan yhteyttä sosiaalipalveluihin?',
      'Inarin terveyskeskus',
      'Lapin hyvinvointialue',
      'Tämä esite on sinulle, jos arki tuntuu vaikealta. Sosiaalipalveluista saat apua ja neuvoja.',
      'Soita ja kysy',
      'Sosiaalipalvelut',
      '040\u00a0123\u00a04567',
      'ma–pe\u00a0klo\u00a08–15.30',
      'Jos on kiire',
      'Hätänumero',
      '112',
      'Sosiaalipäivystys',
      '040\u00a0123\u00a04568',
    ]);
  });

  it('closes with every number, its hours and address, 112 first', () => {
    const lines = plainText(foldedLeafletSheet(input));

    expect(lines.slice(lines.indexOf('Kenelle voin soittaa?'))).toEqual([
      'Kenelle voin soittaa?',
      'Jos on kiire',
      'Hätänumero',
      '112',
      'Sinä tai joku muu on vaarassa.',
      'Sosiaalipäivystys',
      '040\u00a0123\u00a04568',
      'ympäri vuorokauden',
      'Tarvitset apua jo tänään.',
      'Sinulla ei ole ruokaa tai paikkaa yöksi.',
      'Jos apu voi odottaa hetken',
      'Sosiaalipalvelut',
      'uudet asiakkaat · Inari',
      '040\u00a0123\u00a04567',
      'ma–pe\u00a0klo\u00a08–15.30',
      'Valtatie\u00a015, 99870\u00a0INARI',
    ]);
  });

  it('gives a second number of the social emergency service too, and no number twice in the last panel', () => {
    const lines = plainText(foldedLeafletSheet({ ...input, unit: unitWithSecondEmergencyNumber() }));

    const last = lines.slice(lines.indexOf('Kenelle voin soittaa?'));

    expect(last.filter((line) => line === '016\u00a0123\u00a04567')).toHaveLength(1);
    expect(last.filter((line) => line === '040\u00a0123\u00a04568')).toHaveLength(1);
  });

  it('never shows the professional’s list of triggers', () => {
    const lines = plainText(foldedLeafletSheet(input));
    const professional = input.content.categories.flatMap((category) =>
      category.triggers.map((trigger) => input.content.texts.fi?.[`${trigger.id}/title`] ?? ''),
    );

    expect(lines.filter((line) => professional.includes(line))).toEqual([]);
  });

  it.each(builtInLanguages)('keeps to short sentences and promises no number of days in %s', (language) => {
    expect(longSentences(texts[language])).toEqual([]);
    expect(Object.values(texts[language]).filter((text) => /\d|arkipäiv|vardag(?!en)|working day/u.test(text))).toEqual(
      [],
    );
  });

  it('gives every node its own id and divides no words', () => {
    const sheet = foldedLeafletSheet({ ...input, unit: unitWithSecondEmergencyNumber() });

    expect(repeatedIds(sheet)).toEqual([]);
    expect(sheet.isHyphenated).toBe(false);
  });

  it('is never smaller than 11 pt', () => {
    const sizes = foldedLeafletSheet(input).fit.steps.map((step) => step.textPt);

    expect(Math.min(...sizes)).toBe(11);
    expect(sizes).toEqual(sizes.toSorted((first, second) => second - first));
  });

  it.each(builtInLanguages)('says everything in %s', (language) => {
    const sheet = foldedLeafletSheet({ ...input, language });

    const findings = checkPaper({ ...input, material: foldedLeaflet, sheet, language, fit: null });

    expect(findings.filter(({ severity }) => severity !== 'hint')).toEqual([]);
  });

  it.each(foldedLeaflet.requiredServices)('is not printed without the number of %s', (service) => {
    const unit = { ...ordinaryUnit, contacts: ordinaryUnit.contacts.filter((contact) => contact.service !== service) };

    const sheet = foldedLeafletSheet({ ...input, unit });

    expect(mayBePrinted(checkPaper({ ...input, unit, material: foldedLeaflet, sheet, fit: null }))).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { ordinaryUnit, triggerToolInput } from '../../../tests/print/trigger-tool-input';
import { checkPaper } from '../../check/check-paper';
import { decide } from '../../layer/decisions';
import { emptyLayer, type Layer } from '../../model/layer';
import type { Unit } from '../../model/unit';
import type { Sheet, SheetPage } from '../../sheet/nodes';
import { plainText } from '../../sheet/plain-text';
import type { SheetInput } from '../material';
import { triggerCards } from './trigger-cards';
import { triggerCardsSheet } from './trigger-cards-sheet';

const variants = [null, 'headings', 'blank'] as const;
const forms = variants.flatMap((variant) => (['fi', 'sv', 'en'] as const).map((language) => ({ variant, language })));

function inputOf(own: Partial<SheetInput> = {}, unit: Unit = ordinaryUnit, layer: Layer = emptyLayer): SheetInput {
  return { ...triggerToolInput(unit, layer), ...own };
}

function linesOf(sheet: Sheet, page: SheetPage | undefined): readonly string[] {
  return page ? plainText({ ...sheet, pages: [page] }) : [];
}

/** Every id that the tree carries, in reading order. */
function idsOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(idsOf);
  if (typeof value !== 'object' || value === null) return [];
  const own = 'id' in value && typeof value.id === 'string' ? [value.id] : [];
  return [...own, ...Object.values(value).flatMap(idsOf)];
}

/** What stops the paper, as the press would be told before printing. */
function stopsOf(input: SheetInput): readonly string[] {
  const sheet = triggerCardsSheet(input);
  return checkPaper({ ...input, material: triggerCards, sheet, fit: null })
    .filter(({ severity }) => severity === 'stops')
    .map(({ rule }) => rule);
}

describe('the trigger cards', () => {
  const sheet = triggerCardsSheet(inputOf());

  it('say one trigger in front, and behind what to ask and do, whom to call and on which law', () => {
    expect(linesOf(sheet, sheet.pages[0])).toEqual([
      'Rahat eivät riitä ruokaan, lääkkeisiin tai matkoihin',
      'Toimeentulo ja velat',
    ]);
    expect(linesOf(sheet, sheet.pages[1])).toEqual([
      'Kysy näin',
      'Miten rahat riittävät tässä kuussa? Mistä olet joutunut tinkimään?',
      'Ensiaskel',
      'Katsokaa yhdessä, mitä on maksamatta ja mitä hakematta. Perustoimeentulotukea haetaan Kelasta.',
      'Ota yhteyttä',
      'Sosiaalipalvelut',
      '040\u00a0123\u00a04567',
      'SHL\u00a011\u00a0§\u00a03\u00a0k',
    ]);
  });

  it('come front, back, front, back: one card for every trigger that the tool shows', () => {
    const shown = inputOf()
      .content.categories.filter((category) => category.isShown)
      .flatMap((category) => category.triggers.filter((trigger) => trigger.isShown));

    expect(sheet.pages.map((page) => page.id)).toEqual(shown.flatMap(({ id }) => [`${id}.front`, `${id}.back`]));
    expect(sheet.fit.pages).toBe(sheet.pages.length);
    expect(sheet.imposition).toEqual({ kind: 'cards', columns: 4, rows: 2, hasBacks: true });
  });

  it('follow the unit’s choice of triggers', () => {
    const hidden = decide(emptyLayer, { kind: 'hide', itemId: 'trigger.money.not-enough', on: '2026-11-21' });
    const shown = decide(hidden, { kind: 'show', itemId: 'trigger.crime', on: '2026-11-21' });

    const lines = plainText(triggerCardsSheet(inputOf({}, ordinaryUnit, shown)));

    expect(lines).not.toContain('Rahat eivät riitä ruokaan, lääkkeisiin tai matkoihin');
    expect(lines).toContain('Vapautuu ilman asuntoa, rahaa tai lääkitystä');
  });

  it('warn on the violence cards not to hand out what reveals the matter', () => {
    const back = sheet.pages.find((page) => page.id === 'trigger.violence.injuries.back');

    expect(linesOf(sheet, back).join(' ')).toContain('Kysy vain kahden kesken.');
  });

  it('rest on the statutes of their categories, so that the check looks at them', () => {
    const unchecked = checkPaper({ ...inputOf(), material: triggerCards, sheet, fit: null });

    expect(unchecked.map(({ rule }) => rule)).toContain('statute-not-checked');
  });
});

describe('the headings for sorting', () => {
  const sheet = triggerCardsSheet(inputOf({ variant: 'headings' }));

  it('are the piles, urgent first, and then one card for each shown category', () => {
    const lines = plainText(sheet);

    expect(lines[0]).toBe('Kiireellinen');
    expect(lines).toContain('SHL\u00a035\u00a0§\u00a02\u00a0mom.');
    expect(lines.at(-1)).toBe('Palvelut hajallaan');
    expect(sheet.pages).toHaveLength(6 + 14);
    expect(sheet.imposition).toEqual({ kind: 'cards', columns: 4, rows: 2, hasBacks: false });
  });
});

describe('the blank cards', () => {
  it('are eight, each with the unit’s number behind', () => {
    const sheet = triggerCardsSheet(inputOf({ variant: 'blank' }));
    const backs = sheet.pages.filter((page) => page.id.endsWith('.back'));

    expect(sheet.pages).toHaveLength(16);
    expect(backs.every((page) => linesOf(sheet, page).includes('040\u00a0123\u00a04567'))).toBe(true);
  });
});

describe('every form of the cards', () => {
  it.each(forms)('%o says everything in its language and gives every node its own id', (form) => {
    const input = inputOf(form);
    const ids = idsOf(triggerCardsSheet(input).pages);

    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(stopsOf(input)).toEqual([]);
  });

  it('is not printed without the number of social services', () => {
    const contacts = ordinaryUnit.contacts.filter(({ service }) => service !== 'social-services');

    expect(stopsOf(inputOf({}, { ...ordinaryUnit, contacts }))).toContain('mandatory-phone-missing');
  });
});

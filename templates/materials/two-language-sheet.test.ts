import { describe, expect, it } from 'vitest';
import { triggerToolInput } from '../../tests/print/trigger-tool-input';
import { checkPaper } from '../check/check-paper';
import type { Finding } from '../check/finding';
import { only, type PaperLanguages } from '../model/language';
import { unitSchema } from '../model/unit';
import { itemIdSchema } from '../model/layer';
import type { Sheet } from '../sheet/nodes';
import { placeOfPage } from '../sheet/page-numbers';
import { plainText } from '../sheet/plain-text';
import { catalogue } from './catalogue';
import type { Material } from './material';
import { paperSheet } from './paper-sheet';
import { triggerLeaflet } from './trigger-leaflet/trigger-leaflet';
import { triggerTool } from './trigger-tool/trigger-tool';
import { canBeInTwoLanguages } from './two-language-sheet';

const input = triggerToolInput();
const both: PaperLanguages = { language: 'fi', beside: 'sv', instead: null };

function sheetOf(material: Material, languages: PaperLanguages = both, variant: string | null = null): Sheet {
  return paperSheet(material, input, { ...languages, variant });
}

function missingIn(material: Material, languages: PaperLanguages): readonly Finding[] {
  const { language, instead } = languages;
  const sheet = sheetOf(material, languages);
  const { content, unit, date } = input;
  return checkPaper({ material, content, unit, sheet, language, instead, date, fit: null }).filter(
    ({ rule }) => rule === 'text-missing-in-language',
  );
}

const capable = catalogue.flatMap((material) =>
  (material.twoLanguages?.forms ?? []).map((form) => ({ name: `${material.id} ${form ?? ''}`, material, form })),
);
const withOwnPages = capable.filter(({ material }) => !material.twoLanguages?.onSamePages);

describe('which papers can be in two languages', () => {
  it('all but A3 posters, folded papers and cards that have their own backs', () => {
    const incapable = catalogue.flatMap((material) =>
      [null, ...material.variants]
        .filter((form) => !canBeInTwoLanguages(material, form))
        .map((form) => `${material.id} ${form ?? ''}`.trim()),
    );

    expect(incapable).toEqual(
      expect.arrayContaining(['trigger-poster', 'trigger-poster tiled', 'trigger-cards', 'trigger-cards blank']),
    );
    expect(incapable).toEqual(expect.arrayContaining(['client-leaflet booklet', 'trigger-leaflet booklet']));
    expect(canBeInTwoLanguages(triggerTool, null)).toBe(true);
  });

  it('names forms that exist', () => {
    for (const { material, form } of capable) expect([null, ...material.variants]).toContain(form);
  });

  it('makes no other one', () => {
    expect(() => sheetOf(triggerLeaflet, both, 'booklet')).toThrow('trigger-leaflet');
  });
});

describe.each(capable)('$name in two languages', ({ material, form }) => {
  const sheet = sheetOf(material, both, form);

  it('is one paper: Finnish first, with one edition on every page', () => {
    const editions = sheet.pages.map((page) => placeOfPage(sheet, page).footer.edition);

    expect([sheet.language, sheet.beside]).toEqual(['fi', 'sv']);
    expect(sheet.fit.pages).toBe(sheet.pages.length);
    expect(editions.filter((edition) => !edition.endsWith(` ${sheet.edition}`))).toEqual([]);
  });

  it('has another edition than either language alone, on whatever day it is made', () => {
    const alone = (['fi', 'sv'] as const).map((language) => sheetOf(material, only(language), form).edition);
    const later = paperSheet(material, { ...input, date: '2027-02-01' }, { ...both, variant: form });

    expect(alone).not.toContain(sheet.edition);
    expect(later.edition).toBe(sheet.edition);
  });

  it('has its own edition in grey, on every page', () => {
    const grey = sheetOf(material, both, form === null ? 'grey' : `${form}-grey`);

    expect(grey.edition).not.toBe(sheet.edition);
    expect(grey.pages.map((page) => placeOfPage(grey, page).footer.edition).join()).not.toContain(sheet.edition);
  });

  it('has page ids of its own', () => {
    const ids = sheet.pages.map(({ id }) => id);

    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(itemIdSchema.safeParse(id).success).toBe(true);
  });

  it('is stopped by what either language lacks', () => {
    expect(missingIn(material, both)).toEqual([]);
    expect(missingIn(material, { ...both, beside: 'se' })).toMatchObject([{ details: { language: 'se' } }]);
    expect(missingIn(material, { ...both, language: 'sms' })).toMatchObject([{ details: { language: 'sms' } }]);
    expect(missingIn(material, { language: 'fi', beside: 'se', instead: 'fi' })).toEqual([]);
  });
});

describe.each(withOwnPages)('$name with pages of each language', ({ material, form }) => {
  const sheet = sheetOf(material, both, form);
  const finnish = sheetOf(material, only('fi'), form);
  const swedish = sheetOf(material, only('sv'), form);

  it('says what each language says alone, page by page in turns', () => {
    const said = finnish.pages.flatMap((page, index) => [
      ...plainText({ ...finnish, pages: [page] }),
      ...plainText({ ...swedish, pages: swedish.pages.slice(index, index + 1) }),
    ]);

    expect(plainText(sheet)).toEqual(said);
    expect(sheet.pages.map(({ language }) => language)).toEqual(finnish.pages.flatMap(() => ['fi', 'sv']));
  });

  it('counts the pages of each language by themselves, each with its own footer', () => {
    const places = sheet.pages.map((page) => placeOfPage(sheet, page));

    expect(places.map(({ number }) => number)).toEqual(finnish.pages.flatMap((_, index) => [index + 1, index + 1]));
    expect(places.every(({ count }) => count === finnish.pages.length)).toBe(true);
    expect([places[0]?.footer.pageLabel, places[1]?.footer.pageLabel]).toEqual([
      finnish.footer.pageLabel,
      swedish.footer.pageLabel,
    ]);
  });

  it('lies side by side, or is the front and back of a card', () => {
    expect(sheet.imposition).toEqual(
      finnish.imposition === null ? { kind: 'side-by-side' } : { ...finnish.imposition, hasBacks: true },
    );
    expect(sheet.imposition?.kind === 'side-by-side' ? ['A4', 'A5'] : ['pocket-card']).toContain(sheet.paper.format);
  });
});

describe('what is looked at before a paper in two languages is printed', () => {
  it('is found once, at the same place as in one language', () => {
    const unit = unitSchema.parse({
      ...input.unit,
      contacts: input.unit.contacts.map((contact) => ({ ...contact, phones: [{ number: '12' }] })),
    });
    const { content, date } = input;
    const found = (languages: PaperLanguages) => {
      const sheet = paperSheet(triggerTool, { content, unit, date }, { ...languages, variant: null });
      return checkPaper({ material: triggerTool, content, unit, sheet, ...only('fi'), date, fit: null }).filter(
        ({ rule }) => rule === 'phone-unusual',
      );
    };

    expect(found(both).length).toBeGreaterThan(0);
    expect(found(both)).toEqual(found(only('fi')));
  });
});

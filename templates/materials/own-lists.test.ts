import { describe, expect, it } from 'vitest';
import { ordinaryUnit, triggerToolInput } from '../../tests/print/trigger-tool-input';
import { master } from '../content/master';
import { materialListIds } from '../content/material-lists';
import { textsIn } from '../content/texts';
import { decide } from '../layer/decisions';
import { only } from '../model/language';
import { emptyLayer, type Decision, type Layer } from '../model/layer';
import { runs } from '../sheet/runs';
import { plainText } from '../sheet/plain-text';
import { catalogue, materialById } from './catalogue';
import { paperSheet } from './paper-sheet';

const on = '2026-11-21';

function layerOf(...decisions: readonly Decision[]): Layer {
  return decisions.reduce(decide, emptyLayer);
}

function hide(...ids: readonly string[]): readonly Decision[] {
  return ids.map((itemId) => ({ kind: 'hide', itemId, on }) as const);
}

function sheetOf(materialId: string, layer: Layer, variant: string | null = null) {
  const material = materialById(materialId);
  if (material === undefined) throw new Error(`No material ${materialId}.`);
  return paperSheet(material, triggerToolInput(ordinaryUnit, layer), { variant, ...only('fi') });
}

function idsOf(list: keyof typeof materialListIds): readonly string[] {
  return (master.lists[materialListIds[list]] ?? []).map(({ id }) => id);
}

const everything = layerOf(...hide(...Object.values(master.lists).flatMap((items) => items.map(({ id }) => id))));

describe('lists of single materials', () => {
  it('have items whose words exist, each in one list only', () => {
    const ids = Object.values(master.lists).flatMap((items) => items.map(({ id }) => id));
    const keys = Object.keys(master.texts.fi ?? {});

    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !keys.some((key) => key.startsWith(`${id}/`)))).toEqual([]);
    expect(
      Object.values(master.lists)
        .flat()
        .filter(({ isLocked, lockedBy }) => isLocked && !lockedBy),
    ).toEqual([]);
  });

  it.each(catalogue.flatMap(({ id, variants }) => [null, ...variants].map((variant) => [id, variant] as const)))(
    '%s (%s) never has an empty list, and keeps rights and safety whatever is hidden',
    (id, variant) => {
      const sheet = sheetOf(id, everything, variant);

      const empty = JSON.stringify(sheet).match(/"(?:items|steps|rows|cards)":\[\]/g);
      expect(empty).toBeNull();
    },
  );

  it.each(['client-leaflet', 'folded-leaflet'])('%s says the client’s rights whatever is hidden', (id) => {
    const said = plainText(sheetOf(id, everything));

    expect(said).toEqual(
      expect.arrayContaining([
        'Onko se vapaaehtoista?',
        'Kuka saa tietää?',
        'Voit pyytää tulkkia.',
        'Saat päätöksen',
        'Sinä tai joku muu on vaarassa.',
      ]),
    );
    expect(said).not.toContain('rahat eivät riitä');
    expect(said).not.toContain('Maksaako se?');
  });

  it('counts steps and elements in words only while there are as many as built in', () => {
    const [step = '', element = ''] = [idsOf('processSteps')[0], idsOf('elements')[0]];

    const [path, elements] = [
      plainText(sheetOf('process-poster', layerOf(...hide(step)))),
      plainText(sheetOf('elements-poster', layerOf(...hide(element)))),
    ];

    expect(path).toContain('Vaiheet');
    expect(path).not.toContain('Kuusi vaihetta');
    expect(elements[0]).toBe('Yhteistyön osat');
    expect(elements.join(' ')).not.toContain('viisi');
  });

  it('places an own chapter after the one that it follows, in every form', () => {
    const [first = '', ...others] = idsOf('clientChapters');
    const layer = layerOf(
      { kind: 'add', itemId: 'local.chapter1', into: materialListIds.clientChapters, on },
      { kind: 'text', key: 'local.chapter1/title', language: 'fi', text: 'Voinko tulla takaisin?', master: null, on },
      { kind: 'text', key: 'local.chapter1/text', language: 'fi', text: 'Voit.', master: null, on },
      { kind: 'order', itemId: materialListIds.clientChapters, items: [first, 'local.chapter1', ...others], on },
    );

    const plain = plainText(sheetOf('client-leaflet', layer));

    expect(plain.indexOf('Voinko tulla takaisin?')).toBe(plain.indexOf('Kauanko se kestää?') - 2);
    expect(plainText(sheetOf('client-leaflet', layer, 'large-print'))).toContain('Voinko tulla takaisin?');
    expect(plainText(sheetOf('folded-leaflet', layer))).toContain('Voinko tulla takaisin?');
  });

  it.each([
    [0, [6, 6, 5]],
    [4, [5, 4, 4]],
    [11, [6]],
  ] as const)('shares the team’s lines among pages in large print with %i hidden', (hidden, rows) => {
    const sheet = sheetOf('team-sheet', layerOf(...hide(...idsOf('teamRoles').slice(0, hidden))), 'large-print');

    const tables = sheet.pages.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'table' ? [block] : [])),
    );
    expect(tables.map((table) => table.rows.length)).toEqual(rows);
    expect(sheet.fit.pages).toBe(sheet.pages.length);
  });
});

describe('strong words', () => {
  const texts = textsIn(
    { fi: { 'a/text': '**Soita** {number}\nheti', 'a/title': 'Otsikko **' } },
    { language: 'fi', instead: null },
  );

  it('are stretches of their own; values stay as they are', () => {
    expect(runs(texts.filled('a/text', { number: '**112**' }))).toEqual([
      { text: 'Soita', isStrong: true },
      { text: ' **112**\nheti' },
    ]);
    expect(texts.of('a/text').text).toBe('Soita {number}\nheti');
    expect(runs(texts.of('a/title'))).toEqual([{ text: 'Otsikko **' }]);
  });

  it('are plain on one line in what is put together and in names of papers and files', () => {
    expect(texts.composed((word) => `${word('a/text')}!`).text).toBe('Soita {number} heti!');
    const title = {
      kind: 'text',
      key: 'client-leaflet/title',
      language: 'fi',
      text: '**Apua**\narkeen',
      master: null,
      on,
    } as const;
    const sheet = sheetOf('client-leaflet', layerOf(title));
    expect([sheet.title, sheet.footer.materialTitle]).toEqual(['Apua arkeen, Inarin terveyskeskus', 'Apua arkeen']);
  });

  it('are another edition', () => {
    const text = (words: string): Decision => ({
      kind: 'text',
      key: 'client-leaflet.to-do/text',
      language: 'fi',
      text: words,
      master: null,
      on,
    });
    const editions = ['Soita heti', '**Soita** heti', 'Soita\nheti'].map(
      (words) => sheetOf('client-leaflet', layerOf(text(words))).edition,
    );

    expect(new Set(editions).size).toBe(3);
  });

  it('of a unit’s facts are as written', () => {
    const unit = { ...ordinaryUnit, names: { fi: 'Tk **A**' } };
    const material = materialById('client-leaflet');

    const sheet = material && paperSheet(material, triggerToolInput(unit), { variant: null, ...only('fi') });

    expect(sheet && plainText(sheet)).toContain('Tk **A**');
  });
});

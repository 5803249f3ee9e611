import { describe, expect, test } from 'vitest';
import { master } from '../content/master';
import { decide } from '../layer/decisions';
import { emptyLayer, type Decision, type Layer } from '../model/layer';
import { allItems, itemById } from './find-in-editor';
import { editorOf } from './editor-samples';

const on = '2026-11-21';
const title = 'trigger.housing.rent-arrears/title';
const words = master.texts.fi?.[title] ?? '';

function layerOf(...decisions: readonly Decision[]): Layer {
  return decisions.reduce(decide, emptyLayer);
}

function own(text: string, before: string | null): Layer {
  return layerOf({ kind: 'text', key: title, language: 'fi', text, master: before, on });
}

function field(key: string, sections: ReturnType<typeof editorOf>['sections']) {
  return allItems(sections)
    .flatMap(({ item }) => item.fields)
    .find((one) => one.key === key);
}

describe('the tree of a paper', () => {
  test('has the lists that the paper says, then its other texts', () => {
    expect(editorOf().sections.map(({ kind }) => kind)).toEqual(['red-flags', 'categories', 'path', 'ways', 'texts']);
    expect(editorOf({ materialId: 'trigger-cards' }).sections.map(({ kind }) => kind)).toEqual(['categories', 'texts']);
    expect(editorOf({ materialId: 'client-leaflet' }).sections.at(-1)?.kind).toBe('texts');
  });

  test('says which parts of an item are on this paper', () => {
    const isSaid = (materialId: string): readonly (readonly [string, boolean])[] =>
      itemById(editorOf({ materialId }).sections, 'trigger.housing')?.item.fields.map(
        (one) => [one.part, one.isSaid] as const,
      ) ?? [];

    expect(isSaid('trigger-tool')).toEqual([
      ['title', true],
      ['ask', false],
      ['first-step', false],
    ]);
    expect(isSaid('trigger-cards').every(([, said]) => said)).toBe(true);
  });

  test('tells why violence, children and duties cannot be hidden, and what is uncertain', () => {
    const lock = (id: string) => itemById(editorOf().sections, id)?.item.lock;

    expect(lock('trigger.violence')).toBe('safety');
    expect(lock('way.child-welfare-notification')).toBe('legal');
    expect(lock('way.firearm')).toBe('uncertain');
    expect(lock('trigger.housing')).toBeNull();
  });

  test('path and other texts have their place; lists can be ordered and, but for red flags, added to', () => {
    const lists = Object.fromEntries(editorOf().sections.map(({ kind, list }) => [kind, [list.listId, list.canAdd]]));

    expect(lists).toEqual({
      'red-flags': ['red-flags', false],
      categories: ['categories', true],
      path: [null, false],
      ways: ['ways', true],
      texts: [null, false],
    });
  });
});

describe('a text', () => {
  test('as built in, changed, and changed under it', () => {
    expect(field(title, editorOf().sections)).toMatchObject({ state: 'master', text: words });
    expect(field(title, editorOf({ layer: own('Omin sanoin', words) }).sections)).toMatchObject({
      state: 'changed',
      text: 'Omin sanoin',
      masterText: words,
    });
    expect(field(title, editorOf({ layer: own('Omin sanoin', 'Vanha pohja') }).sections)?.state).toBe('master-changed');
  });

  test('in a language that does not have it is missing, with the Finnish words beside', () => {
    expect(field(title, editorOf({ language: 'sms' }).sections)).toMatchObject({
      state: 'missing',
      text: '',
      finnish: words,
    });
  });

  test('is the own one of its language only', () => {
    expect(field(title, editorOf({ language: 'sv', layer: own('Omin sanoin', words) }).sections)).toMatchObject({
      state: 'master',
      finnish: 'Omin sanoin',
    });
  });
});

describe('what the unit adds', () => {
  const layer = layerOf(
    { kind: 'add', itemId: 'local.aaaaaaaaaaaa', into: 'ways', on },
    { kind: 'add', itemId: 'local.bbbbbbbbbbbb', into: 'trigger.housing', on },
    { kind: 'text', key: 'local.bbbbbbbbbbbb/title', language: 'fi', text: 'Oma heräte', master: null, on },
  );

  test('has the parts of its kind; what not all have may be left empty', () => {
    const way = itemById(editorOf({ layer }).sections, 'local.aaaaaaaaaaaa')?.item;

    expect(way?.fields.map(({ part, isOptional }) => [part, isOptional])).toEqual([
      ['title', false],
      ['who', false],
      ['consent', false],
      ['when', false],
      ['next', false],
    ]);
    expect(way?.fields.map(({ state }) => state)).toEqual(Array.from({ length: 5 }, () => 'missing'));
    expect(way).toMatchObject({ isLocal: true, isChanged: true, title: '' });
  });

  test('stands in its list and is called by its words', () => {
    const found = itemById(editorOf({ layer }).sections, 'local.bbbbbbbbbbbb');

    expect(found?.page.id).toBe('trigger.housing');
    expect(found?.item).toMatchObject({ title: 'Oma heräte', isLocal: true });
    expect(found?.item.fields[0]?.state).toBe('local');
  });

  test('takes the optional parts of categories as optional', () => {
    const added = layerOf({ kind: 'add', itemId: 'local.cccccccccccc', into: 'categories', on });
    const fields = itemById(editorOf({ layer: added }).sections, 'local.cccccccccccc')?.item.fields;

    expect(fields?.map(({ part, isOptional }) => `${part} ${isOptional ? 'may' : 'must'}`).toSorted()).toEqual([
      'ask must',
      'first-step must',
      'others may',
      'reminder may',
      'title must',
    ]);
  });
});

test('a list of one material, once there is one, is a section under the words over it', () => {
  const ids = ['client-leaflet.situations.money', 'client-leaflet.situations.home'];
  const withList = {
    ...master,
    lists: { 'client-leaflet.situations': ids.map((id) => ({ id, isShownByDefault: true })) },
  };
  const { sections } = editorOf({ materialId: 'client-leaflet', editedMaster: withList });
  const list = sections.find(({ id }) => id === 'client-leaflet.situations');

  expect(list).toMatchObject({ kind: 'list', title: 'Voit saada apua, jos' });
  expect(list?.list.items.map(({ id }) => id)).toEqual(ids);
  expect(list?.list.items[0]?.fields[0]).toMatchObject({ text: 'rahat eivät riitä', isSaid: true });
});

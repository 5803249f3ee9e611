import { describe, expect, test } from 'vitest';
import type { Master } from '../content/content';
import { decide } from '../layer/decisions';
import { effectiveContent } from '../layer/effective-content';
import { emptyLayer, type Decision, type Layer } from '../model/layer';
import { shapeEdit } from './edits';
import { editorSections } from './editor-sections';
import type { EditorSection } from './editor-item';
import { withAddition, withoutItem } from './own-items';
import { partsByItem } from './parts-of-items';

const on = '2026-11-22';
const choice = { kind: 'choice', width: 'full', isCompulsory: false, isMany: false, look: 'row' } as const;
const scale = { kind: 'scale', width: 'full', isCompulsory: false, from: 0, to: 10 } as const;
const master: Master = {
  statutes: [],
  categories: [],
  redFlags: [],
  path: [],
  ways: [],
  lists: {
    'plan.form': [{ id: 'plan.basics', isShownByDefault: true }],
    'plan.basics': [
      { id: 'plan.language', isShownByDefault: true, field: choice },
      { id: 'plan.level', isShownByDefault: true, field: scale },
    ],
    'plan.language': [{ id: 'plan.language.fi', isShownByDefault: true }],
    'other.form': [{ id: 'other.section', isShownByDefault: true }],
    'other.section': [],
  },
  texts: {
    fi: {
      'plan.basics/title': 'Perustiedot',
      'plan.language/title': 'Asiointikieli',
      'plan.language.fi/title': 'suomi',
      'plan.level/title': 'Lähtötaso',
    },
  },
};

function sectionsOf(layer: Layer): readonly EditorSection[] {
  const content = effectiveContent(master, layer);
  const keys = new Set(Object.keys(master.texts.fi ?? {}));
  const said = { groups: [], keys, keysOfNode: new Map(), nodesOfKey: new Map() };
  return editorSections({ master, layer, content, language: 'fi', parts: partsByItem(master, content), said });
}

function section(layer: Layer, id: string): EditorSection | undefined {
  return sectionsOf(layer).find((one) => one.id === id);
}

function layerOf(...decisions: readonly Decision[]): Layer {
  return decisions.reduce(decide, emptyLayer);
}

describe('the form of a paper in the editor', () => {
  test('shows its sections, the fields of each and what stands inside them; not the other forms', () => {
    const sections = sectionsOf(emptyLayer);

    expect(sections.map(({ id, kind }) => [id, kind])).toEqual([
      ['plan.form', 'form'],
      ['plan.basics', 'form-section'],
    ]);
    expect(section(emptyLayer, 'plan.basics')?.title).toBe('Perustiedot');
    const [language, level] = section(emptyLayer, 'plan.basics')?.list.items ?? [];
    expect(language?.list?.items.map(({ title }) => title)).toEqual(['suomi']);
    expect(language?.shape).toEqual({ now: choice, master: choice, isChanged: false });
    expect(level?.list).toBeNull();
    expect(level?.fields.map(({ part, isOptional }) => [part, isOptional])).toEqual([
      ['title', false],
      ['help', true],
      ['low', true],
      ['high', true],
    ]);
  });

  test('shows what the unit adds, with words of its own to write, and takes it away with all inside it', () => {
    const form = section(emptyLayer, 'plan.form');
    if (form === undefined) throw new Error('No form');
    const withSection = withAddition(emptyLayer, form.list, { itemId: 'local.section1', on });
    const own = section(withSection, 'local.section1');
    if (own === undefined) throw new Error('No own section');
    const withField = withAddition(withSection, own.list, { itemId: 'local.field123', on });
    const [field] = section(withField, 'local.section1')?.list.items ?? [];

    expect(own.list.items).toEqual([]);
    expect(field).toMatchObject({
      id: 'local.field123',
      isLocal: true,
      shape: { now: { kind: 'lines' }, master: null },
    });
    expect(field?.fields.map(({ part }) => part)).toEqual(['title', 'help']);
    expect(withoutItem(withField, 'local.section1').decisions).toEqual([]);
  });

  test('a field takes another shape and follows the master again', () => {
    const [language] = section(emptyLayer, 'plan.basics')?.list.items ?? [];
    if (language === undefined) throw new Error('No field');
    const many = shapeEdit(language, { ...choice, isMany: true }, on);
    if (many.kind !== 'decide') throw new Error('No decision');
    const [changed] = section(layerOf(many.decision), 'plan.basics')?.list.items ?? [];

    expect(changed).toMatchObject({
      isChanged: true,
      shape: { now: { isMany: true }, master: choice, isChanged: true },
    });
    expect(shapeEdit(language, choice, on)).toEqual({
      kind: 'follow',
      question: { about: 'field', itemId: 'plan.language' },
    });
  });

  test("keeps the unit's decisions over a new master", () => {
    const hidden: Decision = { kind: 'hide', itemId: 'plan.level', on };
    const wide: Decision = {
      kind: 'field',
      itemId: 'plan.language',
      field: { ...choice, isMany: true },
      master: choice,
      on,
    };
    const layer = layerOf(hidden, wide);
    const next: Master = {
      ...master,
      lists: {
        ...master.lists,
        'plan.basics': [
          { id: 'plan.new', isShownByDefault: true, field: scale },
          ...(master.lists['plan.basics'] ?? []),
        ],
      },
    };
    const fields = effectiveContent(next, layer).lists['plan.basics'];

    expect(fields?.map(({ id, isShown }) => [id, isShown])).toEqual([
      ['plan.new', true],
      ['plan.language', true],
      ['plan.level', false],
    ]);
    expect(fields?.[1]?.field).toMatchObject({ isMany: true });
  });
});

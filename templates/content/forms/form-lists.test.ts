import { describe, expect, it } from 'vitest';
import { builtInLanguages } from '../../model/language';
import { itemIdSchema } from '../../model/layer';
import type { ListedItem } from '../content';
import { master } from '../master';
import { statutes } from '../statutes';
import { allFormLists } from './form-lists';

const items = Object.values(allFormLists).flat();
const formNames = Object.keys(allFormLists).flatMap((id) => /^(.*)\.form$/.exec(id)?.slice(1) ?? []);
const roles = allFormLists['form.roles'] ?? [];
const shared = items.filter(({ answerId }) => answerId !== undefined);

/** The form that an item belongs to. */
function isOf(name: string, { id }: ListedItem): boolean {
  return id.startsWith(`${name}.`);
}

/** Keys that an item's words must have, by what it is. */
function keysOf({ id, field }: ListedItem): readonly string[] {
  if (field?.kind === 'statement') return [`${id}/text`];
  return field?.kind === 'scale' ? [`${id}/title`, `${id}/low`, `${id}/high`] : [`${id}/title`];
}

/** Keys that may be there beside them: sections have a lead, fields a help, options and rows neither. */
function optionalKeysOf({ id, field }: ListedItem): readonly string[] {
  if (field === undefined) return allFormLists[id] === undefined ? [] : [`${id}/lead`];
  return field.kind === 'column' || field.kind === 'agenda-item' ? [] : [`${id}/help`];
}

/** What a shared place must be the same in, everywhere. */
function shapeOf({ field }: ListedItem): string {
  if (field?.kind === 'column') return `column of ${field.cell}`;
  if (field?.kind === 'matrix') return `matrix of ${field.marks}`;
  if (field?.kind === 'choice') return field.isMany ? 'choice of many' : 'choice of one';
  return field?.kind ?? 'option';
}

describe('the forms', () => {
  it('are thirteen', () => {
    expect(formNames.toSorted()).toEqual([
      'client-copy',
      'client-feedback',
      'consent',
      'easy-feedback',
      'follow-up',
      'meeting-agenda',
      'meeting-invitation',
      'meeting-memo',
      'network-map',
      'shared-plan',
      'situation-picture',
      'staff-feedback',
      'tally-sheet',
    ]);
  });

  it('are all among the lists of the master', () => {
    expect(master.lists).toMatchObject(allFormLists);
  });

  it('have ids that are well-formed and used once', () => {
    const ids = items.map(({ id }) => id);

    expect(ids.filter((id) => !itemIdSchema.safeParse(id).success)).toEqual([]);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('have no list that nobody reaches from their sections', () => {
    const known = new Set([...items.map(({ id }) => id), ...formNames.map((name) => `${name}.form`), 'form.roles']);

    expect(Object.keys(allFormLists).filter((listId) => !known.has(listId))).toEqual([]);
  });

  it('have something inside every section and every field that needs it', () => {
    const sections = formNames.flatMap((name) => allFormLists[`${name}.form`] ?? []);
    const holders = items.filter(
      ({ field }) =>
        ['choice', 'table', 'matrix', 'agenda'].includes(field?.kind ?? '') ||
        (field?.kind === 'column' && field.cell === 'choice'),
    );

    expect(sections.length).toBeGreaterThan(formNames.length);
    expect([...sections, ...holders].filter(({ id }) => (allFormLists[id] ?? []).length === 0)).toEqual([]);
  });

  it('mark as statutory what cannot go, nor its section, by acts with a check date', () => {
    const asked = items.filter(({ references }) => references !== undefined);
    const known = new Set(statutes.map(({ id }) => id));
    const sections = formNames.flatMap((name) => allFormLists[`${name}.form`] ?? []);
    const unlocked = sections.filter(
      ({ id, isLocked }) => isLocked !== true && (allFormLists[id] ?? []).some((field) => field.isLocked === true),
    );

    expect(asked.length).toBeGreaterThan(20);
    expect(asked.filter((item) => item.lockedBy !== 'legal' || item.isLocked !== true)).toEqual([]);
    expect(asked.filter((item) => !item.isShownByDefault || item.references?.length === 0)).toEqual([]);
    expect(asked.flatMap((item) => item.references ?? []).filter(({ statuteId }) => !known.has(statuteId))).toEqual([]);
    expect(unlocked).toEqual([]);
  });

  it('ask for a shared answer in the same way everywhere', () => {
    const answers = new Set(shared.flatMap(({ answerId = [] }) => answerId));
    const different = [...answers].flatMap((answer) => {
      const places = items.filter(({ id, answerId }) => (answerId ?? id) === answer);
      return new Set(places.map(shapeOf)).size > 1 ? [[answer, places.map(({ id }) => id)]] : [];
    });

    expect(answers.size).toBeGreaterThan(30);
    expect(different).toEqual([]);
  });

  it('never ask for one shared answer twice in one table or one choice', () => {
    const twice = Object.entries(allFormLists).flatMap(([listId, list]) => {
      const keys = list.filter(({ field }) => field === undefined || field.kind === 'column');
      const places = keys.map(({ id, answerId }) => answerId ?? id);
      return places.length === new Set(places).size ? [] : [listId];
    });

    expect(twice).toEqual([]);
  });

  it('give the keys of shared cells from one form, so that rows written in one form are read in another', () => {
    const ids = new Set(items.map(({ id }) => id));
    const cells = shared.filter(({ field }) => field?.kind === 'column');

    expect(cells.length).toBeGreaterThan(20);
    expect(cells.filter(({ answerId = '' }) => !ids.has(answerId)).map(({ id }) => id)).toEqual([]);
  });
});

describe.each(builtInLanguages)('the words of the forms in %s', (language) => {
  const texts = master.texts[language] ?? {};

  it.each(formNames)('%s: all that are needed, and none that belongs to nothing', (name) => {
    const own = items.filter((item) => isOf(name, item));
    const needed = [`${name}/title`, `${name}.form/title`, ...own.flatMap(keysOf)];
    const known = new Set([...needed, `${name}.form/lead`, ...own.flatMap(optionalKeysOf)]);
    const written = Object.keys(texts).filter((key) => key.startsWith(`${name}.`) || key.startsWith(`${name}/`));

    expect(needed.filter((key) => !texts[key])).toEqual([]);
    expect(written.filter((key) => !known.has(key))).toEqual([]);
  });

  it('name every role', () => {
    expect(roles).toHaveLength(31);
    expect(roles.filter(({ id }) => !texts[`${id}/title`])).toEqual([]);
  });

  it('keep to short labels and helps of at most two short sentences', () => {
    const silent = ['statement', 'agenda-item'];
    const fields = items.filter(({ field }) => field !== undefined && !silent.includes(field.kind));
    const labels = fields.map(({ id }) => texts[`${id}/title`] ?? '').filter((label) => label.length > 60);
    const helps = fields
      .flatMap(({ id }) => (texts[`${id}/help`] ?? '').split(/(?<=[.?!]) /))
      .filter((help) => help.split(' ').length > 15);

    expect(labels).toEqual([]);
    expect(helps).toEqual([]);
  });
});

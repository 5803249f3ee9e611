import { describe, expect, it } from 'vitest';
import { master } from '../../templates/content/master';
import { formatTexts } from '../../templates/format/format-texts';
import { catalogue } from '../../templates/materials/catalogue';
import { en } from './en';
import { fi } from './fi';
import { sv } from './sv';

/** Every text by its path, with the names that it has filled in. */
function placeholders(texts: object, path = ''): readonly (readonly [string, string])[] {
  return Object.entries(texts).flatMap(([key, value]: [string, unknown]) => {
    if (typeof value === 'object' && value !== null) return placeholders(value, `${path}${key}.`);
    const names = [...String(value).matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name);
    return [[`${path}${key}`, names.toSorted().join(' ')] as const];
  });
}

describe('texts of the window', () => {
  it.each([
    ['sv', sv],
    ['en', en],
  ])('%s fills in the same things as Finnish', (_, texts) => {
    expect(placeholders(texts)).toEqual(placeholders(fi));
  });

  it.each([
    ['fi', fi],
    ['sv', sv],
    ['en', en],
  ])('%s leaves no text empty', (_, texts) => {
    expect(JSON.stringify(texts)).not.toContain('""');
  });

  it('names every paper of the catalogue and every variant', () => {
    const variants = catalogue.flatMap((material) => material.variants);

    expect(Object.keys(fi.materials)).toEqual(expect.arrayContaining(catalogue.map((material) => material.id)));
    expect(Object.keys(fi.variants)).toEqual(expect.arrayContaining(variants));
  });

  it('names every part of a built-in text that can be edited', () => {
    const edited = Object.keys(master.texts.fi ?? {}).filter((key) => !Object.hasOwn(formatTexts('fi'), key));
    const parts = new Set(edited.map((key) => key.replace(/^.*\//, '')));

    expect([...parts].filter((part) => !Object.hasOwn(fi.edit.parts, part))).toEqual([]);
  });
});

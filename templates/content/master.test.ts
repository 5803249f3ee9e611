import { describe, expect, it } from 'vitest';
import { itemIdSchema } from '../model/layer';
import { master } from './master';

const texts = master.texts.fi ?? {};
const triggers = master.categories.flatMap((category) => category.triggers);
const items = [...master.categories, ...triggers, ...master.redFlags, ...master.ways];

describe('the built-in content', () => {
  it('holds sixteen categories, of which fourteen are shown, with the 82 and 9 triggers of the source material', () => {
    const shown = master.categories.filter((category) => category.isShownByDefault);

    expect(master.categories).toHaveLength(16);
    expect(shown).toHaveLength(14);
    expect(shown.flatMap((category) => category.triggers)).toHaveLength(82);
    expect(triggers).toHaveLength(91);
  });

  it('locks violence and children, which must not be removed', () => {
    const locked = master.categories.filter((category) => category.isLocked).map((category) => category.id);

    expect(locked).toEqual(['trigger.violence', 'trigger.children']);
  });

  it('shows three or four triggers a category and at most ten contact ways', () => {
    const counts = master.categories.map(
      (category) => category.triggers.filter((trigger) => trigger.isShownByDefault).length,
    );

    expect(counts.every((count) => count >= 3 && count <= 4)).toBe(true);
    expect(master.ways.filter((way) => way.isShownByDefault).length).toBeLessThanOrEqual(10);
  });

  it('gives every item its own well-formed id', () => {
    const ids = [...items, ...master.statutes, ...master.path].map((item) => item.id);

    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !itemIdSchema.safeParse(id).success)).toEqual([]);
  });

  it('has a Finnish title for every item, and every part of every way and step', () => {
    const keys = [
      ...items.map((item) => `${item.id}/title`),
      ...master.categories.map((category) => `${category.id}/ask`),
      ...master.categories.map((category) => `${category.id}/first-step`),
      ...master.ways.flatMap((way) => ['who', 'consent', 'when', 'next'].map((part) => `${way.id}/${part}`)),
      ...master.path.flatMap((step) => [`${step.id}/question`, ...step.answers.map((answer) => `${answer.id}/action`)]),
    ];

    expect(keys.filter((key) => !texts[key])).toEqual([]);
  });

  it('has no text that belongs to nothing', () => {
    const owners = new Set(
      [...items, ...master.path, ...master.path.flatMap((step) => step.answers)].map((item) => item.id),
    );
    const orphans = Object.keys(texts).filter((key) => {
      const [owner = ''] = key.split('/');
      return /^(?:trigger|red-flag|way|path)\./.test(owner) && !owners.has(owner);
    });

    expect(orphans).toEqual([]);
  });

  it('refers only to statutes that carry a check date', () => {
    const known = new Set(master.statutes.map((statute) => statute.id));
    const references = [...master.categories, ...master.ways].flatMap((item) => item.references);

    expect(references.filter((reference) => !known.has(reference.statuteId))).toEqual([]);
  });

  it('keeps trigger titles to one short line of speech', () => {
    const long = triggers.map((trigger) => texts[`${trigger.id}/title`] ?? '').filter((title) => title.length > 75);

    expect(long).toEqual([]);
  });

  it('says nothing that the law has left behind', () => {
    const outdated =
      /sosiaalitoimisto|kunnan sosiaalitoim|päihdehuol|TE-toimisto|työ- ja elinkeino|sosiaaliasiamie|potilasasiamie|työmarkkinatuk|peruspäiväraha|tehostettu palveluasuminen|Valvira|\bAVI\b/i;

    expect(Object.values(texts).filter((text) => outdated.test(text))).toEqual([]);
  });

  it('never promises days to an ordinary working-age adult', () => {
    const limits = Object.entries(texts).filter(([, text]) => /arkipäivä|kuukau/.test(text));

    expect(limits.map(([key]) => key)).toEqual([
      'way.employment-support/next',
      'deadline.older-or-disabled/limit',
      'deadline.child/limit',
    ]);
  });
});

import { describe, expect, it, test } from 'vitest';
import { triggerToolInput } from '../../tests/print/trigger-tool-input';
import { only } from '../model/language';
import { pendingEdition } from '../sheet/edition';
import { catalogue } from './catalogue';
import { paperSheet, type PaperChoice } from './paper-sheet';
import type { Material } from './material';
import { canBeInTwoLanguages } from './two-language-sheet';
import { variantOf } from './variant';
import { withEdition } from './with-body';

const facts = triggerToolInput();
const both = { language: 'fi', beside: 'sv', instead: null } as const;

/** Every form of a material, in colour and grey, in one language and in two. */
function choicesOf(material: Material): readonly PaperChoice[] {
  return [null, ...material.variants].flatMap((form) =>
    (['colour', 'grey'] as const).flatMap((ink) => {
      const variant = variantOf(form, ink);
      const second = canBeInTwoLanguages(material, form) ? [{ ...both, variant }] : [];
      return [{ ...only('fi'), variant }, ...second];
    }),
  );
}

describe.each(catalogue)('$id', (material) => {
  it.each(choicesOf(material))('comes to the same edition later as at once: $variant $language $beside', (choice) => {
    const later = paperSheet(material, { ...facts, isEditionLater: true }, choice);
    const atOnce = paperSheet(material, facts, choice);

    expect(later.edition).toBe(pendingEdition);
    expect(withEdition(later)).toEqual(atOnce);
    expect(withEdition(atOnce)).toBe(atOnce);
  });
});

test('a form in pages has the edition of the form before it was broken into them', () => {
  const form = catalogue.find(({ id }) => id === 'shared-plan');
  if (form === undefined) throw new Error('No shared plan');
  const choice = { ...only('fi'), variant: null };
  const later = paperSheet(form, { ...facts, isEditionLater: true }, choice);
  const [page] = later.pages;
  const blocks = page?.blocks ?? [];
  const paged = {
    ...later,
    pages: blocks.map((block, index) => ({ id: `page-${String(index + 1)}`, blocks: [block] })),
  };
  const { edition, footer } = paperSheet(form, facts, choice);

  expect(blocks.length).toBeGreaterThan(10);
  expect(withEdition(paged, later)).toEqual({ ...paged, edition, footer });
  expect(withEdition(paged).edition).not.toBe(edition);
});

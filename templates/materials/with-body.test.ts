import { describe, expect, it } from 'vitest';
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

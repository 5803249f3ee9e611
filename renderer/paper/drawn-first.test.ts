import { describe, expect, it } from 'vitest';
import { master } from '../../templates/content/master';
import { effectiveContent } from '../../templates/layer/effective-content';
import { withEdition } from '../../templates/materials/with-body';
import { paperSheet } from '../../templates/materials/paper-sheet';
import { triggerLeaflet } from '../../templates/materials/trigger-leaflet/trigger-leaflet';
import { only, type PaperLanguages } from '../../templates/model/language';
import { emptyLayer } from '../../templates/model/layer';
import { unitSchema } from '../../templates/model/unit';
import type { Sheet } from '../../templates/sheet/nodes';
import { createSheetSharing } from './share-unchanged';
import { drawnFirst } from './drawn-first';

const content = effectiveContent(master, emptyLayer);

function leaflet(name: string, languages: PaperLanguages = only('fi'), isEditionLater = false): Sheet {
  const unit = unitSchema.parse({
    schema: 1,
    id: 'inari',
    names: { fi: name, sv: name },
    contacts: [
      { id: 'social-services', service: 'social-services', phones: [{ number: `040 ${String(name.length)}` }] },
    ],
  });
  return paperSheet(
    triggerLeaflet,
    { content, unit, date: '2026-11-21', isEditionLater },
    { ...languages, variant: null },
  );
}

/** The same paper as it was drawn before a letter and as it is after it, as the window has them. */
function keystroke(languages?: PaperLanguages): { readonly before: Sheet; readonly after: Sheet } {
  const share = createSheetSharing();
  return {
    before: withEdition(share(leaflet('Inari', languages, true))),
    after: share(leaflet('Inarin', languages, true)),
  };
}

function changedPages({ before, after }: { readonly before: Sheet; readonly after: Sheet }): readonly number[] {
  return [...after.pages.keys()].filter((index) => after.pages[index]?.blocks !== before.pages[index]?.blocks);
}

describe('what is drawn in the frame of a keystroke', () => {
  it('is the page in view as it is now, with the foot that it had', () => {
    const { before, after } = keystroke();
    const [seen = -1, unseen = -1] = changedPages({ before, after });
    const drawn = drawnFirst(after, before, new Set([seen]));

    expect(unseen).toBeGreaterThan(seen);
    expect(drawn?.pages[seen]?.blocks).toBe(after.pages[seen]?.blocks);
    expect(drawn?.pages[unseen]).toBe(before.pages[unseen]);
    expect(drawn?.footer).toBe(before.footer);
    expect(before.edition).toBe(leaflet('Inari').edition);
  });

  it('keeps the feet of pages that have their own', () => {
    const { before, after } = keystroke({ language: 'fi', beside: 'sv', instead: null });
    const [seen = -1] = changedPages({ before, after });
    const drawn = drawnFirst(after, before, new Set([seen]));

    expect(drawn?.pages[seen]?.footer).toBe(before.pages[seen]?.footer);
    expect(drawn?.pages[seen]?.blocks).toBe(after.pages[seen]?.blocks);
  });

  it('is nothing where it is another paper or has other pages', () => {
    const { before, after } = keystroke();
    const shorter = { ...after, pages: after.pages.slice(1) };
    const swedish = createSheetSharing()(leaflet('Inarin', only('sv')));

    expect(drawnFirst(shorter, before, new Set())).toBeNull();
    expect(drawnFirst(after, shorter, new Set())).toBeNull();
    expect(drawnFirst(swedish, before, new Set())).toBeNull();
    expect(drawnFirst({ ...after, accent: '#123456' }, before, new Set())).toBeNull();
  });
});

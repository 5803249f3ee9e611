import { describe, expect, it } from 'vitest';
import { master } from '../../templates/content/master';
import { decide } from '../../templates/layer/decisions';
import { effectiveContent } from '../../templates/layer/effective-content';
import { materialById } from '../../templates/materials/catalogue';
import { paperSheet } from '../../templates/materials/paper-sheet';
import { only } from '../../templates/model/language';
import { emptyLayer, type Layer } from '../../templates/model/layer';
import { unitSchema } from '../../templates/model/unit';
import type { BlockMeasure } from '../../templates/sheet/flow/flow-measures';
import { flowPages } from '../../templates/sheet/flow/flow-pages';
import type { Block, Sheet } from '../../templates/sheet/nodes';
import { createSheetSharing } from '../paper/share-unchanged';
import { sheetToDraw } from './flowing';
import { followedPages } from './followed-pages';

const unit = unitSchema.parse({ schema: 1, id: 'inari', names: { fi: 'Inarin terveyskeskus' } });
const on = '2026-11-22';

function planSheet(layer: Layer): Sheet {
  const material = materialById('shared-plan');
  if (material === undefined) throw new Error('No shared plan');
  const facts = { content: effectiveContent(master, layer), unit, date: on, isEditionLater: true };
  return paperSheet(material, facts, { variant: null, ...only('fi') });
}

/** Every block 60 mm high, and whole. */
function measureOf(block: Block): BlockMeasure {
  const fields = block.kind === 'form-row' ? block.fields : [];
  return { heightMm: 60, fields: fields.map(() => ({ heightMm: 60, breaks: null })) };
}

function pagesOf(sheet: Sheet): Sheet {
  const blocks = new Map(
    sheet.pages.flatMap((page) => page.blocks.map((block) => [block.id, measureOf(block)] as const)),
  );
  return sheetToDraw(flowPages(sheet, { gapMm: 3, blocks }, 200));
}

const sectionId = 'shared-plan.situation';
const key = `${sectionId}/title`;

function titled(text: string, layer = emptyLayer): Layer {
  return decide(layer, { kind: 'text', key, language: 'fi', text, master: null, on });
}

/** The sheets before and after a letter as the window has them, and the pages made of the first. */
function keystroke(after: Layer) {
  const share = createSheetSharing();
  const before = share(planSheet(emptyLayer));
  return { made: { of: before, paged: pagesOf(before) }, now: share(planSheet(after)) };
}

describe('the pages of a form in the frame of a keystroke', () => {
  it('are those that breaking it anew makes, where nothing has become higher', () => {
    const { made, now } = keystroke(titled('Oma otsikko'));
    const followed = followedPages(made, now);

    expect(now).not.toEqual(made.of);
    expect(followed).toEqual(pagesOf(now));
    expect(followed?.pages.length).toBeGreaterThan(2);
  });

  it('keep every page on which nothing has changed', () => {
    const { made, now } = keystroke(titled('Oma otsikko'));
    const kept = followedPages(made, now)?.pages.filter((page, index) => page === made.paged.pages[index]);

    expect(kept).toHaveLength(made.paged.pages.length - 1);
  });

  it('are broken anew where something was hidden, another paper is shown, or what changed goes over a page', () => {
    const free = (master.lists['shared-plan.form'] ?? []).find(({ isLocked }) => isLocked !== true);
    const hidden = keystroke(decide(emptyLayer, { kind: 'hide', itemId: free?.id ?? '', on }));
    const { made, now } = keystroke(titled('Oma otsikko'));
    // A part of a block on each of two pages is neither the block as it was.
    const parted = {
      ...made.paged,
      pages: made.paged.pages.map((page) => ({ ...page, blocks: page.blocks.map((block) => ({ ...block })) })),
    };

    expect(free).toBeDefined();
    expect(followedPages(hidden.made, hidden.now)).toBeNull();
    expect(followedPages({ ...made, of: { ...made.of, language: 'sv' } }, now)).toBeNull();
    expect(followedPages({ ...made, paged: parted }, now)).toBeNull();
  });
});

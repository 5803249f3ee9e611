import { describe, expect, it } from 'vitest';
import { master } from '../../templates/content/master';
import { effectiveContent } from '../../templates/layer/effective-content';
import { triggerTool } from '../../templates/materials/trigger-tool/trigger-tool';
import { emptyLayer } from '../../templates/model/layer';
import { unitSchema } from '../../templates/model/unit';
import type { Sheet } from '../../templates/sheet/nodes';
import { createSheetSharing } from './share-unchanged';

const content = effectiveContent(master, emptyLayer);

function sheetWithNumber(number: string): Sheet {
  const unit = unitSchema.parse({
    schema: 1,
    id: 'inari',
    names: { fi: 'Inarin terveyskeskus' },
    contacts: [{ id: 'social-services', service: 'social-services', phones: [{ number }] }],
  });
  return triggerTool.sheet({ content, unit, language: 'fi', instead: null, variant: null, date: '2026-11-21' });
}

function block(sheet: Sheet, kind: string): unknown {
  return sheet.pages.flatMap((page) => page.blocks).find((candidate) => candidate.kind === kind);
}

describe('sheet sharing', () => {
  it('says exactly what the new sheet says', () => {
    const share = createSheetSharing();
    share(sheetWithNumber('040 1'));

    expect(share(sheetWithNumber('040 12'))).toEqual(sheetWithNumber('040 12'));
  });

  it('keeps the blocks that a typed number does not change, so that they are not drawn again', () => {
    const share = createSheetSharing();
    const before = share(sheetWithNumber('040 1'));

    const after = share(sheetWithNumber('040 12'));

    expect(block(after, 'cards')).toBe(block(before, 'cards'));
    expect(block(after, 'table')).toBe(block(before, 'table'));
    expect(block(after, 'contact-box')).not.toBe(block(before, 'contact-box'));
  });

  it('keeps the blocks of a page of which only the foot changes', () => {
    const share = createSheetSharing();
    const footed = (edition: string): Sheet => {
      const sheet = sheetWithNumber('040 1');
      const footer = { ...sheet.footer, edition };
      return { ...sheet, pages: sheet.pages.map((page) => ({ ...page, footer })) };
    };
    const [before] = share(footed('painos AAAAAA')).pages;
    const [after] = share(footed('painos BBBBBB')).pages;

    expect(after?.footer?.edition).toBe('painos BBBBBB');
    expect(after?.blocks).toBe(before?.blocks);
  });
});

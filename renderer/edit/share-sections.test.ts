import { describe, expect, it } from 'vitest';
import { editorOf } from '../../templates/edit/editor-samples';
import { itemById } from '../../templates/edit/find-in-editor';
import { decide } from '../../templates/layer/decisions';
import { emptyLayer } from '../../templates/model/layer';
import { createSectionSharing } from './share-sections';

describe('the tree after a keystroke', () => {
  const typed = decide(emptyLayer, {
    kind: 'text',
    key: 'trigger.housing.rent-arrears/title',
    language: 'fi',
    text: 'Vuokra',
    master: 'Vuokra rästissä, häätö uhkaa',
    on: '2026-11-21',
  });

  it('says the same as without sharing', () => {
    const share = createSectionSharing();
    share(editorOf().sections);

    expect(share(editorOf({ layer: typed }).sections)).toEqual(editorOf({ layer: typed }).sections);
  });

  it('has new objects only around what has changed', () => {
    const share = createSectionSharing();
    const before = share(editorOf().sections);
    const after = share(editorOf({ layer: typed }).sections);
    const isSame = (id: string): boolean => itemById(before, id)?.item === itemById(after, id)?.item;

    expect(share(editorOf({ layer: typed }).sections)).toBe(after);
    expect(isSame('trigger.housing.rent-arrears')).toBe(false);
    expect(isSame('trigger.housing')).toBe(false);
    expect(isSame('trigger.housing.no-home')).toBe(true);
    expect(isSame('trigger.money')).toBe(true);
    expect(after[0]).toBe(before[0]);
  });
});

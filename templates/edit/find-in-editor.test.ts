import { describe, expect, test } from 'vitest';
import { catalogue } from '../materials/catalogue';
import { decide } from '../layer/decisions';
import { emptyLayer } from '../model/layer';
import { editorOf } from './editor-samples';
import { changedNodes, findInEditor, itemById, nodesOfItem } from './find-in-editor';

describe('from a place of the paper to the words', () => {
  test.each(catalogue.map(({ id }) => id))('%s: every text of the paper leads to its own field', (materialId) => {
    const { sections, said } = editorOf({ materialId });
    for (const [nodeId, keys] of said.keysOfNode) {
      const [key] = keys;
      if (key !== undefined) expect(findInEditor(sections, said, { nodeId })?.key).toBe(key);
    }
  });

  test('of several texts in one row the one under the pointer, hyphenated or not', () => {
    const { sections, said } = editorOf();
    const keyAt = (words: string) => findInEditor(sections, said, { nodeId: 'way.guidance', words })?.key;

    expect(keyAt('Ohjaus hakemaan palveluja')).toBe('way.guidance/title');
    expect(keyAt('Asia\u00A0alkaa hake\u00ADmuksesta. Auta alkuun.')).toBe('way.guidance/next');
    expect(keyAt('jotain aivan muuta')).toBe('way.guidance/title');
  });

  test('an item that the paper hides, a list, a part of a place, and nothing at all', () => {
    const { sections, said } = editorOf();
    const found = (nodeId: string) => findInEditor(sections, said, { nodeId });

    expect(found('trigger.crime')).toMatchObject({ itemId: 'trigger.crime' });
    expect(found('trigger.housing.triggers')).toMatchObject({ itemId: 'trigger.housing' });
    expect(found('trigger-tool.page-1.masthead')?.key).toBe('trigger-tool.page-1/title');
    expect(found('unit.names')).toBeNull();
  });

  test('and back: the nodes of an item, and of what is changed', () => {
    const layer = decide(emptyLayer, {
      kind: 'text',
      key: 'trigger.housing/title',
      language: 'fi',
      text: 'Koti',
      master: 'Asuminen',
      on: '2026-11-21',
    });
    const { sections, said } = editorOf({ layer });
    const housing = itemById(sections, 'trigger.housing');

    expect(housing && nodesOfItem(housing.item, said)).toContain('trigger.housing');
    expect([...changedNodes(sections, said)]).toEqual(['trigger.housing']);
    expect(changedNodes(editorOf().sections, said).size).toBe(0);
  });
});

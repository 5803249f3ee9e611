import { describe, expect, test } from 'vitest';
import { ordinaryUnit } from '../../tests/print/trigger-tool-input';
import { sheetTexts } from '../check/sheet-texts';
import { master } from '../content/master';
import { formatTexts } from '../format/format-texts';
import { effectiveContent } from '../layer/effective-content';
import { catalogue } from '../materials/catalogue';
import { only } from '../model/language';
import { emptyLayer } from '../model/layer';
import { allItems } from './find-in-editor';
import { editorOf } from './editor-samples';

const forms = catalogue.flatMap(({ id, variants }) => [null, ...variants].map((variant) => [id, variant] as const));

describe('what a paper says', () => {
  test.each(forms)('%s %s: every built-in text of its sheet can be edited, once', (materialId, variant) => {
    const material = catalogue.find(({ id }) => id === materialId);
    const { sections } = editorOf({ materialId, variant });
    const fields = allItems(sections).flatMap(({ item }) => item.fields);
    const content = effectiveContent(master, emptyLayer);
    const sheet = material?.sheet({ content, unit: ordinaryUnit, variant, date: '2026-11-21', ...only('fi') });
    const words = new Set(fields.map(({ text }) => text));
    const keys = fields.map(({ key }) => key);

    expect(new Set(keys).size).toBe(keys.length);
    expect(sheet).toBeDefined();
    if (sheet === undefined) return;
    const whole = Object.entries(master.texts.fi ?? {}).filter(([key]) => !Object.hasOwn(formatTexts('fi'), key));
    const known = new Set(whole.map(([, text]) => text));
    const said = sheetTexts(sheet).filter(({ origin, text }) => origin === 'master' && known.has(text));
    expect(said.length).toBeGreaterThan(0);
    expect(said.filter(({ text }) => !words.has(text))).toEqual([]);
  });

  test('a text leads to the node that says it, and back', () => {
    const { said } = editorOf({ materialId: 'client-leaflet' });

    expect(said.keysOfNode.get('client-leaflet.what')).toEqual(['client-leaflet.what/text']);
    expect(said.nodesOfKey.get('client-leaflet.what/text')).toEqual(['client-leaflet.what']);
  });

  test('no mark of a key is in any words that are shown', () => {
    for (const [materialId, variant] of forms) {
      expect(JSON.stringify(editorOf({ materialId, variant }).sections)).not.toMatch(/[\uE000\uE001]/);
    }
  });
});

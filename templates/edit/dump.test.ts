import { test } from 'vitest';
import { master } from '../content/master';
import { effectiveContent } from '../layer/effective-content';
import { catalogue } from '../materials/catalogue';
import { only } from '../model/language';
import { emptyLayer } from '../model/layer';
import { ordinaryUnit } from '../../tests/print/trigger-tool-input';
import { editorSections } from './editor-sections';
import { partsByItem } from './parts-of-items';
import { saidTexts } from './said-texts';
test('dump', () => {
  for (const m of catalogue) {
    const content = effectiveContent(master, emptyLayer);
    const parts = partsByItem(master, content);
    const t0 = performance.now();
    const said = saidTexts(m, { master, parts, content, unit: ordinaryUnit, date: '2026-11-21' }, { variant: null, ...only('fi') });
    const t1 = performance.now();
    const s = editorSections({ master, layer: emptyLayer, content, language: 'fi', parts, said });
    const t2 = performance.now();
    console.log(m.id, (t1-t0).toFixed(1), (t2-t1).toFixed(1));
    for (const x of s) { console.log('  ', x.kind, x.title, x.list.items.length);
      if (x.kind === 'texts') for (const i of x.list.items) console.log('      ', i.id, '|', i.title.slice(0,40), '|', i.fields.map(f=>f.part+(f.number??'')).join(' '));
    }
  }
});

import { ordinaryUnit } from '../../tests/print/trigger-tool-input';
import { master } from '../content/master';
import { effectiveContent } from '../layer/effective-content';
import { materialById } from '../materials/catalogue';
import { only, type ContentLanguage } from '../model/language';
import { emptyLayer, type Layer } from '../model/layer';
import type { EditorSection } from './editor-item';
import { editorSections } from './editor-sections';
import { partsByItem } from './parts-of-items';
import { saidTexts, type SaidTexts } from './said-texts';

/** What the tests ask the editor for; the trigger tool of a new unit in Finnish where nothing else is said. */
interface EditorSample {
  readonly materialId?: string;
  readonly layer?: Layer;
  readonly language?: ContentLanguage;
  readonly variant?: string | null;
  readonly editedMaster?: typeof master;
}

/** The editor's tree of a paper, made as the window makes it. */
export function editorOf(sample: EditorSample = {}): {
  readonly sections: readonly EditorSection[];
  readonly said: SaidTexts;
} {
  const { layer = emptyLayer, language = 'fi', variant = null, editedMaster = master } = sample;
  const material = materialById(sample.materialId ?? 'trigger-tool');
  if (material === undefined) throw new Error(`No material ${sample.materialId ?? ''}`);
  const content = effectiveContent(editedMaster, layer);
  const parts = partsByItem(editedMaster, content);
  const facts = { master: editedMaster, parts, content, unit: ordinaryUnit, date: '2026-11-21' };
  const said = saidTexts(material, facts, { variant, ...only(language) });
  return { sections: editorSections({ master: editedMaster, layer, content, language, parts, said }), said };
}

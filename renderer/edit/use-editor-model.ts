import { useMemo, useState } from 'react';
import { master } from '../../templates/content/master';
import type { EditorSection } from '../../templates/edit/editor-item';
import { editorSections } from '../../templates/edit/editor-sections';
import { partsByItem } from '../../templates/edit/parts-of-items';
import { saidTexts, type SaidTexts } from '../../templates/edit/said-texts';
import { effectiveContent } from '../../templates/layer/effective-content';
import { only } from '../../templates/model/language';
import { formOf } from '../../templates/materials/variant';
import type { PaperModel } from '../paper/use-paper';
import { useWindow } from '../state/window-context';
import { createSectionSharing } from './share-sections';
import { createStructureSharing } from './share-structure';

/** What the editor shows of one paper. */
export interface EditorModel {
  readonly sections: readonly EditorSection[];
  readonly said: SaidTexts;
}

/** The tree of a paper's items and texts, following each letter; which texts the paper says is asked only when items change. */
export function useEditorModel(paper: PaperModel): EditorModel {
  const layer = useWindow((state) => state.workspace.layer);
  const [share] = useState(createStructureSharing);
  const structure = share(layer);
  const { material, unit, date, content, sheet, languages } = paper;
  const { language } = languages;
  const { variant } = sheet;
  const { parts, said } = useMemo(() => {
    const items = effectiveContent(master, structure);
    const found = partsByItem(master, items);
    const facts = { master, parts: found, content: items, unit, date };
    return { parts: found, said: saidTexts(material, facts, { variant: formOf(variant), ...only(language) }) };
  }, [structure, material, unit, date, variant, language]);
  const [shareSections] = useState(createSectionSharing);
  const sections = useMemo(
    () => shareSections(editorSections({ master, layer, content, language, parts, said })),
    [shareSections, layer, content, language, parts, said],
  );
  return useMemo(() => ({ sections, said }), [sections, said]);
}

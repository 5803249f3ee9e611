import { useMemo, useState } from 'react';
import type { Content } from '../../templates/content/content';
import { master } from '../../templates/content/master';
import type { EditorSection } from '../../templates/edit/editor-item';
import { editorSections } from '../../templates/edit/editor-sections';
import { partsByItem } from '../../templates/edit/parts-of-items';
import { saidTexts, type SaidTexts } from '../../templates/edit/said-texts';
import { effectiveContent } from '../../templates/layer/effective-content';
import { createStructureSharing, hasSameStructure } from '../../templates/layer/layer-structure';
import type { Layer } from '../../templates/model/layer';
import { only } from '../../templates/model/language';
import { formOf } from '../../templates/materials/variant';
import type { PaperModel } from '../paper/use-paper';
import { useAfterPaint } from '../state/use-after-paint';
import { useWindow } from '../state/window-context';
import { createSectionSharing } from './share-sections';

/** What the editor shows of one paper. */
export interface EditorModel {
  readonly sections: readonly EditorSection[];
  readonly said: SaidTexts;
}

/** The unit's decisions with what comes of them. */
interface Decided {
  readonly layer: Layer;
  readonly content: Content;
}

/** What is added, hidden or moved at once; new words once the frame of their letter stands: its field shows them itself. */
function useDecided(content: Content): Decided {
  const layer = useWindow((state) => state.workspace.layer);
  const now = useMemo(() => ({ layer, content }), [layer, content]);
  const painted = useAfterPaint(now);
  return hasSameStructure(now.layer, painted.layer) ? painted : now;
}

/** The tree of a paper's items and texts; which texts the paper says is asked only when items change. */
export function useEditorModel(paper: PaperModel): EditorModel {
  const { layer, content } = useDecided(paper.content);
  const [share] = useState(createStructureSharing);
  const structure = share(layer);
  const { material, unit, date, sheet, languages } = paper;
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

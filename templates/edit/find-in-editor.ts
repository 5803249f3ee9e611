import { withoutMarks } from '../sheet/markup';
import type { ItemId, TextKey } from '../model/layer';
import type { EditorItem, EditorSection } from './editor-item';
import { idAndPart } from './parts-of-items';
import type { SaidTexts } from './said-texts';

/** One item with the section and, where it stands inside another, the one around it. */
export interface FoundItem {
  readonly section: EditorSection;
  /** The item whose page of the editor shows it: itself or the one around it. */
  readonly page: EditorItem;
  readonly item: EditorItem;
}

/** Every item of the tree, those inside others too, in the order of the tree. */
export function allItems(sections: readonly EditorSection[]): readonly FoundItem[] {
  return sections.flatMap((section) =>
    section.list.items.flatMap((page) => [
      { section, page, item: page },
      ...(page.list?.items ?? []).map((item) => ({ section, page, item })),
    ]),
  );
}

/** The item of an id; undefined where this paper has none such. */
export function itemById(sections: readonly EditorSection[], id: string): FoundItem | undefined {
  return allItems(sections).find(({ item }) => item.id === id);
}

/** Where a text is written. */
export interface FoundField {
  readonly itemId: string;
  /** Null where the item itself is meant rather than one of its texts. */
  readonly key: TextKey | null;
}

function itemWithKey(sections: readonly EditorSection[], isIt: (key: TextKey) => boolean): FoundField | null {
  for (const { item } of allItems(sections)) {
    const field = item.fields.find(({ key }) => isIt(key));
    if (field !== undefined) return { itemId: item.id, key: field.key };
  }
  return null;
}

/** Words as they are compared: what hyphenation, line breaks and bold put between letters does not count. */
function plainWords(text: string): string {
  return withoutMarks(text)
    .replace(/\u00AD/g, '')
    .replace(/[\s\u00A0]+/g, ' ')
    .trim();
}

/** Which of several texts of one place was pointed at, by the words that stand there. */
function pointedKey(sections: readonly EditorSection[], keys: readonly TextKey[], words: string): TextKey | undefined {
  const pointed = plainWords(words);
  const among = new Set(keys);
  const fields = allItems(sections).flatMap(({ item }) => item.fields.filter(({ key }) => among.has(key)));
  const said = fields.find(({ text, finnish }) => {
    const own = plainWords(text || (finnish ?? ''));
    return own !== '' && pointed !== '' && (pointed.includes(own) || own.includes(pointed));
  });
  return said?.key ?? keys[0];
}

/** A place of the paper: the node that says something, and the words there where they are known. */
export interface PointedPlace {
  readonly nodeId: ItemId;
  readonly words?: string;
  /** The very text, where it is known. */
  readonly key?: TextKey;
}

/**
 * Where to write what stands at a place of the paper, or what a finding or a change is about: by the paper's own nodes, by
 * the item's id, by the texts of the id; then by the part of the paper around it. Null where nothing there can be edited.
 */
export function findInEditor(
  sections: readonly EditorSection[],
  said: SaidTexts,
  { nodeId, words = '', key: asked }: PointedPlace,
): FoundField | null {
  const byKey = asked === undefined ? null : itemWithKey(sections, (key) => key === asked);
  if (byKey !== null) return byKey;
  const keys = said.keysOfNode.get(nodeId) ?? [];
  const pointed = pointedKey(sections, keys, words);
  const byNode = pointed === undefined ? null : itemWithKey(sections, (key) => key === pointed);
  if (byNode !== null) return byNode;
  const item = itemById(sections, nodeId);
  if (item !== undefined) return { itemId: item.item.id, key: null };
  const byText = itemWithKey(sections, (key) => idAndPart(key).id === nodeId);
  if (byText !== null) return byText;
  const parent = nodeId.slice(0, Math.max(0, nodeId.lastIndexOf('.')));
  return parent === '' ? null : findInEditor(sections, said, { nodeId: parent, words });
}

/** The nodes of the paper that say something of an item, for showing it there. */
export function nodesOfItem(item: EditorItem, said: SaidTexts): readonly ItemId[] {
  return [...new Set([item.id, ...item.fields.flatMap(({ key }) => said.nodesOfKey.get(key) ?? [])])];
}

/** The nodes of the paper where the unit says something else than the master. */
export function changedNodes(sections: readonly EditorSection[], said: SaidTexts): ReadonlySet<ItemId> {
  const own = allItems(sections).flatMap(({ item }) =>
    item.fields
      .filter(({ state }) => state === 'changed' || state === 'master-changed' || state === 'local')
      .flatMap(({ key }) => said.nodesOfKey.get(key) ?? [idAndPart(key).id]),
  );
  return new Set(own);
}

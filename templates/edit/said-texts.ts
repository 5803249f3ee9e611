import { blockTexts } from '../check/sheet-texts';
import type { Content, Item, Master } from '../content/content';
import { formatTexts } from '../format/format-texts';
import { paperSheet, type PaperChoice, type PaperFacts } from '../materials/paper-sheet';
import type { Material } from '../materials/material';
import { contentLanguages } from '../model/language';
import type { ItemId, TextKey } from '../model/layer';
import type { Block, Sheet } from '../sheet/nodes';
import { keyOf, type PartsByItem } from './parts-of-items';

/** Texts that stand together under one heading of the paper, in reading order. */
export interface SaidGroup {
  readonly keys: readonly TextKey[];
  readonly isFooter: boolean;
}

/** Which texts a paper says, and where. */
export interface SaidTexts {
  readonly groups: readonly SaidGroup[];
  /** Also those that it says only when more of its items are shown. */
  readonly keys: ReadonlySet<TextKey>;
  readonly keysOfNode: ReadonlyMap<ItemId, readonly TextKey[]>;
  readonly nodesOfKey: ReadonlyMap<TextKey, readonly ItemId[]>;
}

interface SaidText {
  readonly nodeId: ItemId;
  readonly keys: readonly TextKey[];
}

/** Private-use letters that no text has: between them stands the key of what is said. */
const begin = '\uE000';
const end = '\uE001';

/** Each text with its key behind it. The words themselves stay, as some materials look at them. */
function markedTexts(master: Master, localKeys: readonly TextKey[]): Master['texts'] {
  const hidden = new Set(Object.keys(formatTexts('fi')));
  const entries = Object.fromEntries([
    ...Object.entries(master.texts.fi ?? {}).map(
      ([key, text]) => [key, hidden.has(key) ? text : `${text}${begin}${key}${end}`] as const,
    ),
    ...localKeys.map((key) => [key, `${begin}${key}${end}`] as const),
  ]);
  return Object.fromEntries(contentLanguages.map((language) => [language, entries]));
}

function keysIn(text: string): readonly TextKey[] {
  return [...text.matchAll(/\uE000([^\uE001]+)\uE001/g)].flatMap(([, key]) => key ?? []);
}

function allShown<Kind extends Item & { readonly isShown: boolean }>(items: readonly Kind[]): readonly Kind[] {
  return items.map((item) => ({ ...item, isShown: item.verify !== true }));
}

/** The same content with everything shown that may be, so that also what is hidden is known to be sayable. */
function withAllShown(content: Content): Content {
  return {
    ...content,
    categories: allShown(content.categories).map((category) => ({
      ...category,
      triggers: allShown(category.triggers),
    })),
    redFlags: allShown(content.redFlags),
    ways: allShown(content.ways),
    lists: Object.fromEntries(Object.entries(content.lists).map(([id, items]) => [id, allShown(items)])),
  };
}

function localKeysOf(parts: PartsByItem): readonly TextKey[] {
  return [...parts].flatMap(([id, own]) => (id.startsWith('local.') ? own.map(({ part }) => keyOf(id, part)) : []));
}

/** The stretches of a sheet that begin under a heading of their own, each as its texts. Small cards belong to what stands before. */
function blocksByHeading(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const single = blocks.flatMap((block): readonly Block[] =>
    block.kind === 'cards' ? [...block.cards, ...(block.closing === null ? [] : [block.closing])] : [block],
  );
  const groups: Block[][] = [];
  for (const block of single) {
    const isInside =
      block.kind === 'paragraph' ||
      block.kind === 'list' ||
      block.kind === 'qr-code' ||
      block.kind === 'form-row' ||
      (block.kind === 'card' && block.level === 3);
    const last = groups.at(-1);
    if (isInside && last !== undefined) last.push(block);
    else groups.push([block]);
  }
  return groups;
}

function saidIn(blocks: readonly Block[]): readonly SaidText[] {
  return blocks.flatMap(blockTexts).map(({ itemId, text }) => ({ nodeId: itemId, keys: keysIn(text) }));
}

function saidByHeading({ pages }: Sheet): readonly (readonly SaidText[])[] {
  return pages.flatMap((page) => blocksByHeading(page.blocks).map(saidIn));
}

function footerKeys({ footer }: Sheet): readonly TextKey[] {
  return [footer.materialTitle, footer.edition, footer.checkBy, footer.pageLabel].flatMap(keysIn);
}

function byKeyAndNode(said: readonly SaidText[]): Pick<SaidTexts, 'keysOfNode' | 'nodesOfKey'> {
  const keysOfNode = new Map<ItemId, readonly TextKey[]>();
  const nodesOfKey = new Map<TextKey, readonly ItemId[]>();
  for (const { nodeId, keys } of said) {
    keysOfNode.set(nodeId, [...new Set([...(keysOfNode.get(nodeId) ?? []), ...keys])]);
    for (const key of keys) nodesOfKey.set(key, [...new Set([...(nodesOfKey.get(key) ?? []), nodeId])]);
  }
  return { keysOfNode, nodesOfKey };
}

/**
 * Which texts the paper says, found by making it with every text marked by its key: whatever a material says, now or
 * later, is found without a list of its own. Nothing here depends on the unit's own words, so that typing does not ask again.
 */
export function saidTexts(
  material: Material,
  { master, parts, ...facts }: PaperFacts & { readonly master: Master; readonly parts: PartsByItem },
  choice: PaperChoice,
): SaidTexts {
  const texts = markedTexts(master, localKeysOf(parts));
  const marked = (content: Content): Sheet =>
    paperSheet(material, { ...facts, content: { ...content, texts } }, choice);
  const sheet = marked(facts.content);
  const groups = saidByHeading(sheet);
  const all = [...groups, ...saidByHeading(marked(withAllShown(facts.content)))].flat();
  return {
    groups: [
      ...groups.map((group) => ({ keys: group.flatMap(({ keys }) => keys), isFooter: false })),
      { keys: footerKeys(sheet), isFooter: true },
    ],
    keys: new Set([...all.flatMap(({ keys }) => keys), ...footerKeys(sheet)]),
    ...byKeyAndNode(all),
  };
}

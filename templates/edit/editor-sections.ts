import type { Content, Item } from '../content/content';
import { listIds } from '../layer/effective-content';
import type { TextKey } from '../model/layer';
import { fieldContext, fieldOf, numbered, type EditorInput } from './editor-fields';
import type { EditorField, EditorItem, EditorList, EditorSection, ItemKind, SectionKind } from './editor-item';
import { decidedIn, listOf, saidPartsOf, titleOf, type ListPlan, type SectionContext } from './editor-lists';
import { formSections, isInForm } from './form-sections';
import { idAndPart } from './parts-of-items';
import type { SaidGroup } from './said-texts';

function categoryList(context: SectionContext): EditorList {
  const { content, master } = context;
  const triggerParts = saidPartsOf(
    content.categories.flatMap(({ triggers }) => triggers),
    context,
  );
  const triggerList = (category: Content['categories'][number]): EditorList => {
    const masterItems = master.categories.find(({ id }) => id === category.id)?.triggers ?? [];
    const plan = { listId: category.id, kind: 'trigger', items: category.triggers, masterItems, canAdd: true } as const;
    return listOf(plan, triggerParts, context);
  };
  const lists = new Map(content.categories.map((category) => [category.id, triggerList(category)]));
  return listOf(
    {
      listId: listIds.categories,
      kind: 'category',
      items: content.categories,
      masterItems: master.categories,
      canAdd: true,
      listInside: (id) => lists.get(id) ?? null,
    },
    saidPartsOf(content.categories, context),
    context,
  );
}

/** Under a heading a further title is a point of its own: a column, a row, a note. */
function asEntry(field: EditorField, index: number): EditorField {
  return index > 0 && field.part === 'title' ? { ...field, part: 'entry' } : field;
}

/** What is neither a list's item nor hidden: its words can be changed, its place cannot. */
function fixedItem(
  kind: ItemKind,
  { id, keys }: { readonly id: string; readonly keys: readonly TextKey[] },
  context: SectionContext,
): EditorItem {
  const plain = keys.map((key) => fieldOf({ key, isOptional: false, isSaid: context.said.keys.has(key) }, context));
  const fields = numbered(kind === 'text-group' ? plain.map(asEntry) : plain);
  return {
    id,
    kind,
    title: titleOf(fields),
    fields,
    list: null,
    isShown: true,
    isShownByDefault: true,
    lock: null,
    isLocal: false,
    isChanged: fields.some(({ state }) => state === 'changed' || state === 'master-changed' || state === 'local'),
  };
}

function fixedList(items: readonly EditorItem[]): EditorList {
  return { listId: null, items, masterOrder: [], hasOwnOrder: false, canAdd: false };
}

function pathList(context: SectionContext): EditorList {
  const keysOf = (id: string): readonly TextKey[] => (context.parts.get(id) ?? []).map(({ part }) => `${id}/${part}`);
  return fixedList(
    context.content.path.map(({ id, answers }) =>
      fixedItem('step', { id, keys: [...keysOf(id), ...answers.flatMap((answer) => keysOf(answer.id))] }, context),
    ),
  );
}

/** The id of the footer's group of texts; no text has such a key. */
export const footerGroupId = 'footer';

/** The texts that belong to no list, by the headings of the paper; what comes twice stands where it comes first. */
function textList(taken: ReadonlySet<string>, context: SectionContext): EditorList {
  const seen = new Set<TextKey>();
  const own = ({ keys, isFooter }: SaidGroup): readonly EditorItem[] => {
    const left = [...new Set(keys)].filter((key) => !seen.has(key) && !taken.has(idAndPart(key).id));
    for (const key of left) seen.add(key);
    const [first] = left;
    if (first === undefined) return [];
    return [fixedItem('text-group', { id: isFooter ? footerGroupId : first, keys: left }, context)];
  };
  return fixedList(context.said.groups.flatMap(own));
}

function idsIn(list: EditorList): readonly string[] {
  return list.items.flatMap((item) => [
    item.id,
    ...item.fields.map(({ key }) => idAndPart(key).id),
    ...(item.list === null ? [] : idsIn(item.list)),
  ]);
}

/** What a list is called: the words over its first item on the paper. */
function nameOfList(items: readonly Item[], context: SectionContext): string {
  const ids = new Set(items.map(({ id }) => id));
  const group = context.said.groups.find(({ keys }) => keys.some((key) => ids.has(idAndPart(key).id)));
  const heading = group?.keys.find((key) => !ids.has(idAndPart(key).id));
  const { texts } = context.content;
  return heading === undefined ? '' : (texts[context.language]?.[heading] ?? texts.fi?.[heading] ?? '');
}

/** Every list that the unit may change, whether this paper says it or not. */
function allSections(context: SectionContext): readonly EditorSection[] {
  const { content, master } = context;
  const plain = (plan: ListPlan): EditorList => listOf(plan, saidPartsOf(plan.items, context), context);
  const section = (kind: SectionKind, list: EditorList, title = ''): EditorSection => ({
    id: list.listId ?? kind,
    kind,
    title,
    list,
  });
  const flags = {
    listId: listIds.redFlags,
    kind: 'red-flag',
    items: content.redFlags,
    masterItems: master.redFlags,
    canAdd: false,
  } as const;
  const ways = {
    listId: listIds.ways,
    kind: 'way',
    items: content.ways,
    masterItems: master.ways,
    canAdd: true,
  } as const;
  const ofForms = isInForm(content);
  const plainLists = Object.entries(content.lists).filter(([listId]) => !ofForms(listId));
  const lists = plainLists.map(([listId, items]) => {
    const list = plain({ listId, kind: 'list-item', items, masterItems: master.lists[listId] ?? [], canAdd: true });
    return section('list', list, nameOfList(items, context));
  });
  return [
    section('red-flags', plain(flags)),
    section('categories', categoryList(context)),
    section('path', pathList(context)),
    section('ways', plain(ways)),
    ...lists,
    ...formSections(context),
  ];
}

/**
 * Everything of one paper that can be edited, as a tree: the lists that it says, and its other texts under their headings.
 * Which texts it says comes from the paper itself (`saidTexts`), so that a new material needs nothing here.
 */
export function editorSections(input: EditorInput): readonly EditorSection[] {
  const context: SectionContext = { ...fieldContext(input), decided: decidedIn(input) };
  const all = allSections(context);
  const saidIds = new Set([...input.said.keys].map((key) => idAndPart(key).id));
  const taken = new Set(all.flatMap(({ list }) => idsIn(list)));
  const texts: EditorSection = { id: 'texts', kind: 'texts', title: '', list: textList(taken, context) };
  const isOfPaper = ({ kind, list }: EditorSection): boolean =>
    kind === 'form-section' || idsIn(list).some((id) => saidIds.has(id));
  // A section of a form waits for its first field.
  const isThere = ({ kind, list }: EditorSection): boolean => kind === 'form-section' || list.items.length > 0;
  return [...all.filter(isOfPaper), texts].filter(isThere);
}

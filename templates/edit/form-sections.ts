import type { Content, ListedItem } from '../content/content';
import type { FieldKind, FieldShape } from '../model/form-field';
import type { ItemId } from '../model/layer';
import type { EditorList, EditorSection } from './editor-item';
import { listOf, type SectionContext } from './editor-lists';
import { formListIds } from './form-parts';

/** What a field is that the unit adds, until it makes it something else. */
export const addedField: FieldShape = { kind: 'lines', width: 'full', isCompulsory: false, lines: 3 };

/** What stands inside a field that is added there; null where nothing stands inside such fields. */
export function addedInside(kind: FieldKind): FieldShape | 'words' | null {
  switch (kind) {
    case 'table':
      return { kind: 'column', cell: 'line', share: 20, suggests: null };
    case 'agenda':
      return { kind: 'agenda-item', minutes: 5 };
    case 'choice':
    case 'matrix':
      return 'words';
    default:
      return null;
  }
}

/** Says of a list whether it belongs to a form. */
export function isInForm(content: Content): (listId: ItemId) => boolean {
  const ids = formListIds(content);
  return (listId) => ids.has(listId);
}

/** A form says each part of each of its items, also those that nobody has written yet. */
const everyPart: ReadonlySet<string> = new Set(['title', 'lead', 'help', 'low', 'high', 'text']);

/** What stands inside a field: options, columns, rows or points; null for a field that has none. */
function insideList({ id, field }: ListedItem, context: SectionContext): EditorList | null {
  const inside = field === undefined ? null : addedInside(field.kind);
  if (inside === null) return null;
  const items = context.content.lists[id] ?? [];
  const plan = {
    listId: id,
    kind: 'form-part',
    items,
    masterItems: context.master.lists[id] ?? [],
    canAdd: true,
    ...(inside === 'words' ? {} : { addedShape: inside }),
  } as const;
  return listOf(plan, everyPart, context);
}

/** The fields of one section of a form. */
function fieldsSection(section: ListedItem, context: SectionContext): EditorSection {
  const { content, master, language } = context;
  const items = content.lists[section.id] ?? [];
  const byId = new Map(items.map((item) => [item.id, item]));
  const list = listOf(
    {
      listId: section.id,
      kind: 'form-field',
      items,
      masterItems: master.lists[section.id] ?? [],
      canAdd: true,
      addedShape: addedField,
      listInside: (id) => {
        const item = byId.get(id);
        return item === undefined ? null : insideList(item, context);
      },
    },
    everyPart,
    context,
  );
  const key = `${section.id}/title`;
  const title = content.texts[language]?.[key] ?? content.texts.fi?.[key] ?? '';
  return { id: section.id, kind: 'form-section', title, list };
}

/**
 * The form that the paper is, in the tree: first its sections, then the fields of each. Forms that the paper does not say
 * are left out before anything is made of them, as there are many.
 */
export function formSections(context: SectionContext): readonly EditorSection[] {
  const { content, master, said } = context;
  const isSaid = (id: ItemId): boolean => said.keys.has(`${id}/title`);
  return Object.entries(content.lists).flatMap(([formId, sections]) => {
    if (!formId.endsWith('.form') || !sections.some(({ id }) => isSaid(id))) return [];
    const plan = { listId: formId, kind: 'form-section', items: sections, canAdd: true } as const;
    const masterItems = master.lists[formId] ?? [];
    const list = listOf({ ...plan, masterItems }, everyPart, context);
    return [
      { id: formId, kind: 'form', title: '', list } as const,
      ...sections.map((section) => fieldsSection(section, context)),
    ];
  });
}

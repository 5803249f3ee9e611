import type { EditorItem, EditorList, EditorSection } from '../../templates/edit/editor-item';
import { isEqual } from '../paper/share-unchanged';

function sharedList(old: EditorList | null, next: EditorList): EditorList {
  const byId = new Map(old?.items.map((item) => [item.id, item]));
  const items = next.items.map((item) => sharedItem(byId.get(item.id), item));
  const shared = { ...next, items };
  return old !== null && isSameList(old, shared) ? old : shared;
}

function isSameList(old: EditorList, next: EditorList): boolean {
  const isSameItems = old.items.length === next.items.length && old.items.every((item, at) => item === next.items[at]);
  return isSameItems && isEqual({ ...old, items: [] }, { ...next, items: [] });
}

function sharedItem(old: EditorItem | undefined, next: EditorItem): EditorItem {
  const list = next.list === null ? null : sharedList(old?.list ?? null, next.list);
  const isSame = old !== undefined && old.list === list && isEqual({ ...old, list: null }, { ...next, list: null });
  return isSame ? old : { ...next, list };
}

function sharedSection(old: EditorSection | undefined, next: EditorSection): EditorSection {
  const list = sharedList(old?.list ?? null, next.list);
  return old?.list === list && old.title === next.title ? old : { ...next, list };
}

/**
 * Remembers the last tree and gives each new one with all that did not change taken from the last: a keystroke then draws
 * one row of the tree and not all of them.
 */
export function createSectionSharing(): (sections: readonly EditorSection[]) => readonly EditorSection[] {
  let last: readonly EditorSection[] = [];
  return (sections) => {
    const byId = new Map(last.map((section) => [section.id, section]));
    const shared = sections.map((section) => sharedSection(byId.get(section.id), section));
    const isSame = shared.length === last.length && shared.every((section, index) => section === last[index]);
    if (!isSame) last = shared;
    return last;
  };
}

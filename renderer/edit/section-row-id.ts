import type { EditorSection } from '../../templates/edit/editor-item';

/** The tree's row of a whole section; no item has such an id. */
export function sectionRowId({ id }: Pick<EditorSection, 'id'>): string {
  return `section ${id}`;
}

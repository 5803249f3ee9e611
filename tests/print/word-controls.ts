import { wordPackage } from './ooxml/word-package';
import { childNamed, elementsNamed, textIn, valueOf, type XmlElement } from './ooxml/xml-tree';

/** What a content control of a Word file says: its tag where it has one, its text without blanks at the ends, its tick. */
export interface WordControl {
  readonly tag: string | null;
  readonly text: string;
  /** Null where it is no box. */
  readonly isTicked: boolean | null;
}

function controlOf(element: XmlElement): WordControl {
  const properties = childNamed(element, 'w', 'sdtPr');
  const tag = childNamed(properties, 'w', 'tag');
  const checked = childNamed(childNamed(properties, 'w14', 'checkbox'), 'w14', 'checked');
  return {
    tag: tag ? (valueOf(tag, 'val', 'w') ?? null) : null,
    text: elementsNamed(element, 'w', 't').map(textIn).join('').trim(),
    isTicked: checked ? valueOf(checked, 'val', 'w14') === '1' : null,
  };
}

/** The controls of a document in their order; one that only holds others, as LibreOffice writes beside them, is none. */
export function wordControls(docx: Uint8Array): readonly WordControl[] {
  const tree = wordPackage(docx).parts.get('word/document.xml')?.tree;
  if (!tree) throw new Error('There is no document.');
  return elementsNamed(tree, 'w', 'sdt')
    .filter((element) => elementsNamed(element, 'w', 'sdt').length === 1)
    .map(controlOf);
}

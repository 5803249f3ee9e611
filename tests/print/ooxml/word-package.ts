import { unzipSync } from 'fflate';
import { elementsNamed, valueOf, xmlTree, type XmlElement } from './xml-tree';

/** A relationship from one part (or from the package itself) to another. */
export interface Relationship {
  /** Path of the `.rels` part that says it. */
  readonly saidIn: string;
  /** Path of the part that it is from; empty for the package itself. */
  readonly from: string;
  readonly id: string;
  readonly type: string;
  /** Path of the part that it leads to, or the address outside where `isExternal`. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** One part of the file. `tree` is null where it is no well-formed XML, pictures and fonts among them. */
export interface Part {
  readonly path: string;
  readonly contentType: string | null;
  readonly data: Uint8Array;
  readonly tree: XmlElement | null;
}

/** An opened Word file (Open Packaging Conventions, ISO 29500-2): its parts and how they hang together. */
export interface WordPackage {
  readonly bytes: Uint8Array;
  readonly parts: ReadonlyMap<string, Part>;
  readonly relationships: readonly Relationship[];
}

/** The part that says the types of all others; it has none itself. */
export const typesPath = '[Content_Types].xml';
export const relationshipsType = 'application/vnd.openxmlformats-package.relationships+xml';

function treeOf(path: string, data: Uint8Array): XmlElement | null {
  if (!/\.(?:xml|rels)$/.test(path)) return null;
  try {
    return xmlTree(new TextDecoder('utf-8', { fatal: true }).decode(data));
  } catch {
    return null;
  }
}

/** The type that the file gives a part: its own first, else that of its ending (ISO 29500-2 7.2.3.5). */
function contentTypeOf(path: string, types: XmlElement | null): string | null {
  if (!types) return null;
  const typeWhere = (element: string, attribute: string, value: string) =>
    elementsNamed(types, 'types', element)
      .filter((found) => valueOf(found, attribute)?.toLowerCase() === value.toLowerCase())
      .map((found) => valueOf(found, 'ContentType'))[0];
  const extension = path.split('.').at(-1) ?? '';
  return typeWhere('Override', 'PartName', `/${path}`) ?? typeWhere('Default', 'Extension', extension) ?? null;
}

/** The part that a `.rels` part speaks for: `word/_rels/document.xml.rels` for `word/document.xml`. */
function sourceOf(path: string): string {
  return path.replace(/(^|\/)_rels\/([^/]*)\.rels$/, '$1$2');
}

function relationshipsIn(path: string, tree: XmlElement): readonly Relationship[] {
  const from = sourceOf(path);
  return elementsNamed(tree, 'rels', 'Relationship').map((element) => {
    const target = valueOf(element, 'Target') ?? '';
    const isExternal = valueOf(element, 'TargetMode') === 'External';
    const resolved = new URL(target, `part:///${from}`).pathname.slice(1);
    return {
      saidIn: path,
      from,
      id: valueOf(element, 'Id') ?? '',
      type: valueOf(element, 'Type') ?? '',
      target: isExternal ? target : decodeURIComponent(resolved),
      isExternal,
    };
  });
}

/** Opens a Word file. Throws only where it is no archive at all. */
export function wordPackage(bytes: Uint8Array): WordPackage {
  const files = Object.entries(unzipSync(bytes)).filter(([path]) => !path.endsWith('/'));
  const trees = new Map(files.map(([path, data]) => [path, treeOf(path, data)]));
  const types = trees.get(typesPath) ?? null;
  const parts = files.map(([path, data]): Part => {
    const contentType = path === typesPath ? null : contentTypeOf(path, types);
    return { path, contentType, data, tree: trees.get(path) ?? null };
  });
  return {
    bytes,
    parts: new Map(parts.map((part) => [part.path, part])),
    relationships: [...trees].flatMap(([path, tree]) =>
      tree && path.endsWith('.rels') ? relationshipsIn(path, tree) : [],
    ),
  };
}

/** The parts of a type, such as `wordprocessingml.styles+xml`, that are well-formed. */
export function treesOfType({ parts }: WordPackage, type: string): readonly { path: string; tree: XmlElement }[] {
  return [...parts.values()].flatMap(({ path, contentType, tree }) =>
    tree && contentType?.endsWith(type) ? [{ path, tree }] : [],
  );
}

/** The parts that hold text for the reader: the document, its headers, footers and notes. */
export function storyTrees(file: WordPackage): readonly { path: string; tree: XmlElement }[] {
  return ['document.main+xml', 'header+xml', 'footer+xml', 'footnotes+xml', 'endnotes+xml', 'comments+xml'].flatMap(
    (type) => treesOfType(file, `wordprocessingml.${type}`),
  );
}

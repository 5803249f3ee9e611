import { repeated } from './package-rules';
import type { Finding, Rule } from './rule';
import { storyTrees, treesOfType, type WordPackage } from './word-package';
import { allElements, childNamed, elementsNamed, isElement, valueOf, type XmlElement } from './xml-tree';

function stylesOf(file: WordPackage): readonly XmlElement[] {
  return treesOfType(file, 'wordprocessingml.styles+xml').flatMap(({ tree }) => elementsNamed(tree, 'w', 'style'));
}

const val = (element: XmlElement | undefined): string => (element ? (valueOf(element, 'val', 'w') ?? '') : '');

/** The kind of style that each element names. */
const styleKinds: Readonly<Record<string, string>> = { pStyle: 'paragraph', rStyle: 'character', tblStyle: 'table' };

/** A paragraph style and a character style are linked as one for the user (ISO 29500-1 17.7.4.6). */
const linkedKinds: Readonly<Record<string, string>> = { paragraph: 'character', character: 'paragraph' };

export const stylesRule: Rule = {
  id: 'styles',
  sentence: 'Every style that is named exists and is of the kind that is wanted; no id stands twice.',
  source: 'ISO 29500-1 17.7.4.17',
  check: (file) => {
    const styles = stylesOf(file);
    const known = new Set(styles.map((style) => `${valueOf(style, 'type', 'w')} ${valueOf(style, 'styleId', 'w')}`));
    const stylesPath = treesOfType(file, 'wordprocessingml.styles+xml')[0]?.path ?? '';
    const named = [...storyTrees(file), ...treesOfType(file, 'wordprocessingml.numbering+xml')].flatMap(
      ({ path, tree }) =>
        allElements(tree).flatMap((element) => {
          const kind = styleKinds[element.name];
          return kind && isElement(element, 'w', element.name) ? [{ path, style: `${kind} ${val(element)}` }] : [];
        }),
    );
    const bases = styles.flatMap((style) => {
      const kind = valueOf(style, 'type', 'w') ?? '';
      return ['basedOn', 'next', 'link'].flatMap((name) => {
        const base = childNamed(style, 'w', name);
        const wanted = name === 'link' ? linkedKinds[kind] : kind;
        return base ? [{ path: stylesPath, style: `${wanted} ${val(base)}` }] : [];
      });
    });
    return [
      ...[...named, ...bases]
        .filter(({ style }) => !known.has(style))
        .map(({ path, style }) => ({ part: path, what: `There is no style: ${style}.` })),
      ...repeated(styles.map((style) => valueOf(style, 'styleId', 'w') ?? '')).map((id) => ({
        part: stylesPath,
        what: `The style ${id} stands twice.`,
      })),
    ];
  },
};

export const numberingRule: Rule = {
  id: 'numbering',
  sentence: 'Every list that a paragraph or style belongs to is defined, and leads to its own abstract list.',
  source: 'ISO 29500-1 17.9',
  check: (file) => {
    const lists = treesOfType(file, 'wordprocessingml.numbering+xml');
    const ids = (name: string, attribute: string) =>
      new Set(
        lists.flatMap(({ tree }) =>
          tree.children.filter((child) => isElement(child, 'w', name)).map((child) => valueOf(child, attribute, 'w')),
        ),
      );
    const [numbers, abstracts] = [ids('num', 'numId'), ids('abstractNum', 'abstractNumId')];
    const used = [...storyTrees(file), ...treesOfType(file, 'wordprocessingml.styles+xml')].flatMap(({ path, tree }) =>
      elementsNamed(tree, 'w', 'numId').map((element) => ({ path, id: val(element) })),
    );
    const led = lists.flatMap(({ path, tree }) =>
      tree.children
        .filter((child) => isElement(child, 'w', 'num'))
        .map((child) => ({ path, id: val(childNamed(child, 'w', 'abstractNumId')) })),
    );
    return [
      ...used.filter(({ id }) => !numbers.has(id)).map(({ path, id }) => ({ part: path, what: `No list ${id}.` })),
      ...led.filter(({ id }) => !abstracts.has(id)).map(({ path, id }) => ({ part: path, what: `No abstract ${id}.` })),
    ];
  },
};

/** Ids that must be unique among their own kind in the whole document. */
const idKinds = [
  { element: ['w', 'bookmarkStart'], attribute: ['id', 'w'] },
  { element: ['w', 'bookmarkStart'], attribute: ['name', 'w'] },
  { element: ['wp', 'docPr'], attribute: ['id', undefined] },
  /** Of content controls: nothing else has a `w:id`. */
  { element: ['w', 'id'], attribute: ['val', 'w'] },
] as const;

export const uniqueIdsRule: Rule = {
  id: 'unique-ids',
  sentence: 'Bookmarks, drawings and content controls have ids of their own.',
  source: 'ISO 29500-1 17.13.6.2, 17.5.2.18 and 20.4.2.5',
  check: (file) => {
    const [main] = treesOfType(file, 'document.main+xml');
    return idKinds.flatMap(({ element, attribute }): readonly Finding[] => {
      const found = storyTrees(file).flatMap(({ tree }) => elementsNamed(tree, element[0], element[1]));
      const values = found.map((each) => valueOf(each, attribute[0], attribute[1]) ?? '');
      return repeated(values).map((value) => ({
        part: main?.path ?? '',
        what: `Two ${element[1]} have the ${attribute[0]} ${value}.`,
      }));
    });
  },
};

/** Word calls a file damaged where a cell does not end with a paragraph, which no schema can say. */
export const cellsRule: Rule = {
  id: 'cells',
  sentence: 'Every table has a row, every row a cell, and every cell ends with a paragraph.',
  source: 'ISO 29500-1 17.4.65',
  check: (file) =>
    storyTrees(file).flatMap(({ path, tree }) => [
      ...elementsNamed(tree, 'w', 'tc')
        .filter(({ children }) => children.at(-1)?.name !== 'p')
        .map(() => ({ part: path, what: 'A cell does not end with a paragraph.' })),
      ...elementsNamed(tree, 'w', 'tbl')
        .filter((table) => !childNamed(table, 'w', 'tr'))
        .map(() => ({ part: path, what: 'A table has no row.' })),
      ...elementsNamed(tree, 'w', 'tr')
        .filter((row) => !childNamed(row, 'w', 'tc'))
        .map(() => ({ part: path, what: 'A row has no cell.' })),
    ]),
};

/** The columns of the grid that a row's cells take. */
function spanOf(row: XmlElement): number {
  const cells = row.children.filter((child) => isElement(child, 'w', 'tc'));
  return cells.reduce((sum, cell) => {
    const span = childNamed(childNamed(cell, 'w', 'tcPr'), 'w', 'gridSpan');
    return sum + (span ? Number(val(span)) : 1);
  }, 0);
}

export const gridRule: Rule = {
  id: 'grid',
  sentence: 'The cells of every row take all columns of the table’s grid: no merged or missing cells.',
  source: 'ISO 29500-1 17.4.17 and 17.4.48',
  check: (file) =>
    storyTrees(file).flatMap(({ path, tree }) =>
      elementsNamed(tree, 'w', 'tbl').flatMap((table) => {
        const columns = childNamed(table, 'w', 'tblGrid')?.children.length ?? 0;
        const rows = table.children.filter((child) => isElement(child, 'w', 'tr'));
        const wrong = rows.filter((row) => spanOf(row) !== columns);
        return wrong.map((row) => ({ part: path, what: `A row takes ${spanOf(row)} of ${columns} columns.` }));
      }),
    ),
};

import type { Rule } from './rule';
import { relationshipsType, typesPath, type WordPackage } from './word-package';
import { allElements, elementsNamed, isElement, namespaces, valueOf } from './xml-tree';

/** Values that stand more than once. */
export function repeated(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}

export const contentTypesRule: Rule = {
  id: 'content-types',
  sentence: 'The list of types names each ending and each part once, and no part that is not there.',
  source: 'ISO 29500-2 7.2.3',
  check: ({ parts }) => {
    const tree = parts.get(typesPath)?.tree;
    if (!tree || !isElement(tree, 'types', 'Types')) return [{ part: typesPath, what: 'There is no list of types.' }];
    const said = (element: string, attribute: string) =>
      elementsNamed(tree, 'types', element).map((found) => (valueOf(found, attribute) ?? '').toLowerCase());
    const names = said('Override', 'PartName');
    const paths = [...parts.keys()].map((path) => `/${path}`.toLowerCase());
    const faults = [
      ...repeated([...names, ...said('Default', 'Extension')]).map((name) => `${name} is named twice.`),
      ...names.filter((name) => !paths.includes(name)).map((name) => `There is no part ${name}.`),
      ...tree.children
        .filter((child) => !isElement(child, 'types', 'Default') && !isElement(child, 'types', 'Override'))
        .map(({ name }) => `${name} has no place here.`),
    ];
    return faults.map((what) => ({ part: typesPath, what }));
  },
};

export const relationshipsRule: Rule = {
  id: 'relationships',
  sentence: 'Every relationship has an id of its own and leads to a part of the file, none outside.',
  source: 'ISO 29500-2 6.5',
  check: ({ parts, relationships }) => [
    ...relationships
      .filter(({ isExternal, target }) => isExternal || !parts.has(target))
      .map(({ saidIn, id, target }) => ({ part: saidIn, what: `${id} leads to ${target}, which is not in the file.` })),
    ...repeated(relationships.map(({ saidIn, id }) => `${saidIn} ${id}`)).map((twice) => ({
      part: twice.split(' ')[0] ?? '',
      what: `${twice} stands twice.`,
    })),
    ...relationships
      .filter(({ from }) => from !== '' && !parts.has(from))
      .map(({ saidIn, from }) => ({ part: saidIn, what: `There is no ${from} to have relationships.` })),
  ],
};

/** Parts that the document can be read from, walking from the package along its relationships. */
function reached({ relationships }: WordPackage): ReadonlySet<string> {
  const found = new Set<string>(['']);
  for (const from of found) {
    for (const { target } of relationships.filter((relationship) => relationship.from === from)) found.add(target);
  }
  return found;
}

export const reachedPartsRule: Rule = {
  id: 'reached-parts',
  sentence: 'Every part can be reached from the package by relationships: nothing is carried along unseen.',
  source: 'ISO 29500-2 6.5',
  check: (file) => {
    const found = reached(file);
    return [...file.parts.values()]
      .filter(({ path, contentType }) => path !== typesPath && contentType !== relationshipsType && !found.has(path))
      .map(({ path }) => ({ part: path, what: 'No relationship leads here.' }));
  },
};

/** What kind of relationship each reference of a document must be by, by the element that refers. */
const referredTypes: Readonly<Record<string, string>> = {
  headerReference: 'header',
  footerReference: 'footer',
  blip: 'image',
  embedRegular: 'font',
  embedBold: 'font',
  embedItalic: 'font',
  embedBoldItalic: 'font',
  hyperlink: 'hyperlink',
};

export const referencesRule: Rule = {
  id: 'references',
  sentence:
    'Every header, footer, picture and font that a part refers to is related to it by that kind of relationship.',
  source: 'ISO 29500-1 17.10.5, 20.1.8.13, 17.8.3',
  check: ({ parts, relationships }) =>
    [...parts.values()].flatMap(({ path, tree }) =>
      (tree ? allElements(tree) : []).flatMap((element) =>
        [...element.attributes]
          .filter(([name]) => name.startsWith(`${namespaces.r} `))
          .flatMap(([, id]) => {
            const type = referredTypes[element.name];
            const isThere = relationships.some(
              (found) => found.from === path && found.id === id && found.type === `${namespaces.r}/${type ?? ''}`,
            );
            return isThere
              ? []
              : [{ part: path, what: `${element.name} refers to ${id}, no such ${type ?? 'thing'}.` }];
          }),
      ),
    ),
};

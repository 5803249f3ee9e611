import type { Finding, Rule } from './rule';
import type { Part } from './word-package';
import { allElements, namespaces, valueOf, type XmlElement } from './xml-tree';

/** Word's own check boxes: the schema rule reads them as if no reader might leave them out. */
const readAnyway: readonly string[] = [namespaces.w14];

const declarations = 'http://www.w3.org/2000/xmlns/';

/** The namespaces that a part lets a consumer leave out, by the prefixes that its root declares; undefined for a prefix it does not. */
function ignorable(root: XmlElement): ReadonlyMap<string, string | undefined> {
  const prefixes = (valueOf(root, 'Ignorable', 'mc') ?? '').split(/\s+/).filter((prefix) => prefix !== '');
  return new Map(prefixes.map((prefix) => [prefix, root.attributes.get(`${declarations} ${prefix}`)]));
}

function extensionFaults({ path, tree }: Part): readonly Finding[] {
  if (!tree) return [];
  const left = ignorable(tree);
  const undeclared = [...left].filter(([, namespace]) => namespace === undefined).map(([prefix]) => prefix);
  const namesOf = (element: XmlElement): readonly string[] => [
    `${element.namespace} ${element.name}`,
    ...element.attributes.keys(),
  ];
  const isLeftOut = (name: string): boolean => {
    const [namespace = ''] = name.split(' ');
    if (readAnyway.includes(namespace)) return false;
    return [...left.values()].includes(namespace) || (namespace === namespaces.mc && !name.endsWith(' Ignorable'));
  };
  return [
    ...undeclared.map((prefix) => ({ part: path, what: `The ignorable prefix ${prefix} is not declared.` })),
    ...allElements(tree)
      .flatMap(namesOf)
      .filter(isLeftOut)
      .map((name) => ({ part: path, what: `A reader may leave out ${name}.` })),
  ];
}

/**
 * A consumer strips what is ignorable and chooses between alternatives before it reads a part, and so does the validator:
 * nothing would check what stands there. Our files need neither but for Word's check boxes, which the schema rule reads all
 * the same, so all that they say is validated.
 */
export const compatibilityRule: Rule = {
  id: 'compatibility',
  sentence:
    'Nothing but check boxes stands in an ignorable namespace or in alternative content, and every ignorable prefix is declared.',
  source: 'ISO 29500-3 7 and 9',
  check: ({ parts }) => [...parts.values()].flatMap(extensionFaults),
};

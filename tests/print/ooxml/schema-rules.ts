import validate from '@ooxml-tools/validate';
import { unzipSync, zipSync } from 'fflate';
import type { Rule } from './rule';
import { relationshipsType, typesPath, type Part, type WordPackage } from './word-package';
import { allElements, isElement, namespaces, type XmlElement } from './xml-tree';

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const office = 'application/vnd.openxmlformats-officedocument';

/** Types of parts that the Open XML schemas describe and the validator reads; `planted-faults.test.ts` proves each. */
const bySchema: readonly string[] = [
  `${word}.document.main+xml`,
  `${word}.styles+xml`,
  `${word}.numbering+xml`,
  `${word}.settings+xml`,
  `${word}.fontTable+xml`,
  `${word}.footnotes+xml`,
  `${word}.endnotes+xml`,
  `${word}.header+xml`,
  `${word}.footer+xml`,
  `${office}.theme+xml`,
];

const propertyTypes = {
  core: 'application/vnd.openxmlformats-package.core-properties+xml',
  app: `${office}.extended-properties+xml`,
  custom: `${office}.custom-properties+xml`,
} as const;
const fontType = `${office}.obfuscatedFont`;

/** Types of parts that rules of our own read, as the validator does not open them. */
const byOwnRules: readonly string[] = [...Object.values(propertyTypes), relationshipsType, fontType, 'image/png'];

/**
 * The file with `w14` taken off the list of what a reader may leave out, where our check boxes stand in it: the validator
 * reads an ignorable namespace only in part.
 */
function withCheckBoxes({ bytes }: WordPackage, { path, data }: Part): Uint8Array {
  const xml = new TextDecoder().decode(data);
  const read = xml.replace(/(mc:Ignorable="[^"]*?)\bw14\b ?/, '$1');
  if (!xml.includes('<w14:') || read === xml) return bytes;
  return zipSync({ ...unzipSync(bytes), [path]: new TextEncoder().encode(read) }, { level: 1 });
}

/** What the Open XML schemas say. Extension namespaces and `mc:AlternateContent` are treated as Word treats them. */
export const schemaRule: Rule = {
  id: 'schema',
  sentence: 'Every part follows the Open XML schema of its type, and its values the schema’s semantic constraints.',
  source: 'ISO 29500-1 and -4 (transitional) with the Office extensions, as the Open XML SDK holds them',
  check: async (file) => {
    const main = [...file.parts.values()].find((part) => part.contentType === bySchema[0]);
    if (!main) return [{ part: typesPath, what: 'The package has no main document.' }];
    return validate(withCheckBoxes(file, main), 'docx', 'Microsoft365').then(
      (results) =>
        results.map(({ path, id, description }) => ({
          part: path.partUri.replace(/^\//, ''),
          what: `${path.xpath}: ${description} (${id})`,
        })),
      (error: unknown) => [{ part: main.path, what: `Word could not open the file: ${String(error)}` }],
    );
  },
};

/** No part is passed over in silence: a type that nothing checks is a fault until somebody writes its check. */
export const knownTypesRule: Rule = {
  id: 'known-types',
  sentence: 'Every part is well-formed and of a type that the schemas or a rule here check.',
  source: 'ISO 29500-2 7.2.3',
  check: ({ parts }) =>
    [...parts.values()].flatMap(({ path, contentType, tree }) => {
      const isXml = path === typesPath || contentType?.endsWith('+xml') === true;
      if (isXml && !tree) return [{ part: path, what: 'Not well-formed XML in UTF-8.' }];
      if (path === typesPath) return [];
      if (contentType === null) return [{ part: path, what: 'The package gives the part no type.' }];
      const isChecked = [...bySchema, ...byOwnRules].includes(contentType);
      return isChecked ? [] : [{ part: path, what: `Nothing checks parts of type ${contentType}.` }];
    }),
};

/** `CT_CoreProperties` (ISO 29500-2 annex C): each at most once, in any order. */
const coreElements: readonly string[] = [
  ...['category', 'contentStatus', 'keywords', 'lastModifiedBy', 'lastPrinted', 'revision', 'version'].map(
    (name) => `${namespaces.cp} ${name}`,
  ),
  ...['creator', 'description', 'identifier', 'language', 'subject', 'title'].map((name) => `${namespaces.dc} ${name}`),
  ...['created', 'modified'].map((name) => `${namespaces.dcterms} ${name}`),
];

function coreFaults(root: XmlElement): readonly string[] {
  const names = root.children.map(({ namespace, name }) => `${namespace} ${name}`);
  const dates = root.children.filter(({ namespace }) => namespace === namespaces.dcterms);
  return [
    ...(isElement(root, 'cp', 'coreProperties') ? [] : ['Not core properties.']),
    ...names.filter((name) => !coreElements.includes(name)).map((name) => `Unknown property ${name}.`),
    ...names.filter((name, index) => names.indexOf(name) !== index).map((name) => `${name} is said twice.`),
    ...dates
      .filter(({ text }) => !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(text))
      .map(({ name, text }) => `${name} is no date of the W3C form: ${text}.`),
  ];
}

/** The other two properties parts are empty in our files: an element in one would need its schema here. */
function emptyFaults(root: XmlElement, kind: 'app' | 'custom'): readonly string[] {
  const isRoot = isElement(root, kind, 'Properties');
  return [
    ...(isRoot ? [] : [`The root is ${root.name}.`]),
    ...allElements(root)
      .slice(1)
      .map(({ name }) => `Unknown property ${name}.`),
  ];
}

function propertyFaults({ contentType, tree }: Part): readonly string[] {
  if (!tree) return [];
  if (contentType === propertyTypes.core) return coreFaults(tree);
  if (contentType === propertyTypes.app) return emptyFaults(tree, 'app');
  return contentType === propertyTypes.custom ? emptyFaults(tree, 'custom') : [];
}

export const propertiesRule: Rule = {
  id: 'properties',
  sentence: 'The properties of the file are those that the standard names, each once, dates in the W3C form.',
  source: 'ISO 29500-2 8.3 and annex C; ISO 29500-1 22.2 and 22.3',
  check: ({ parts }) =>
    [...parts.values()].flatMap((part) => propertyFaults(part).map((what) => ({ part: part.path, what }))),
};

const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

function isPng(data: Uint8Array): boolean {
  return pngSignature.every((byte, index) => data[index] === byte);
}

/** A stored font opens with its key: the first four bytes of a TrueType file are a version (ISO 29500-4 9.6.2.1). */
function opensWith(data: Uint8Array, key: string): boolean {
  const bytes = (key.replace(/[{}-]/g, '').match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16)).reverse();
  const version = Array.from(data.slice(0, 4), (byte, index) => byte ^ (bytes[index] ?? 0));
  return bytes.length === 16 && version.join() === '0,1,0,0';
}

function fontKeys({ parts, relationships }: WordPackage, path: string): readonly string[] {
  return relationships
    .filter(({ target }) => target === path)
    .flatMap(({ from, id }) => {
      const table = parts.get(from)?.tree;
      const elements = table ? allElements(table) : [];
      return elements
        .filter(({ attributes }) => attributes.get(`${namespaces.r} id`) === id)
        .map(({ attributes }) => attributes.get(`${namespaces.w} fontKey`) ?? '');
    });
}

export const binaryPartsRule: Rule = {
  id: 'binary-parts',
  sentence: 'A picture is a PNG; an embedded font is a TrueType file that its key opens.',
  source: 'ISO 29500-1 15.2.14 and 17.8.3; ISO 29500-4 9.6.2.1',
  check: (file) =>
    [...file.parts.values()].flatMap(({ path, contentType, data }) => {
      if (contentType === 'image/png' && !isPng(data)) return [{ part: path, what: 'Not a PNG.' }];
      if (contentType !== fontType) return [];
      const isOpened = fontKeys(file, path).some((key) => opensWith(data, key));
      return isOpened ? [] : [{ part: path, what: 'No key of the font table opens the font.' }];
    }),
};

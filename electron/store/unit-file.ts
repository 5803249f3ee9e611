import { z } from 'zod';
import { failure, type Failure } from '../../templates/messages/failure';
import { contentLanguages, localisedTextSchema, type InterfaceLanguage } from '../../templates/model/language';
import { failed, success, type Result } from '../../templates/model/result';
import { unitSchema, type Unit } from '../../templates/model/unit';
import { jsonErrorPlace } from './json-error-place';
import { placeOf, problemOf, wordsFor, type UnitFileProblem } from './unit-file-problem';

const largestBytes = 3 * 1024 * 1024;
const currentVersion = 1;

const looseContacts = z.looseObject({ contacts: z.array(z.unknown()) });
const looseContact = z.looseObject({ service: z.string() });
const contactWithId = z.looseObject({ id: z.string() });
const versionOnly = z.looseObject({ schema: z.int() });

/**
 * Reads a unit file (`--unit`, import, the README's example; `design.md` 4.14). Contacts may leave their `id` out. A
 * refusal says where and what: `unit-file-not-json` with `line` and `column`, `unit-file-invalid` with `where` and
 * `problem` in the given language, `data-newer` for a file of a later app.
 */
export function parseUnitFile(text: string, language: InterfaceLanguage = 'fi'): Result<Unit, Failure> {
  if (Buffer.byteLength(text) > largestBytes) return invalid({ where: '', problem: wordsFor(language).tooLarge });
  const withoutMark = text.replace(/^\uFEFF/, '');
  const place = jsonErrorPlace(withoutMark);
  if (place !== null) {
    return failed(failure('unit-file-not-json', { line: String(place.line), column: String(place.column) }));
  }
  const json: unknown = JSON.parse(withoutMark);
  const version = versionOnly.safeParse(json);
  if (version.success && version.data.schema > currentVersion) return failed(failure('data-newer'));
  const forbidden = findForbiddenKey(json, []);
  if (forbidden !== null) {
    return invalid({ where: placeOf(forbidden), problem: wordsFor(language).forbiddenKey('__proto__') });
  }
  return checkUnit(withContactIds(json), language);
}

/** The unit as a file to give away: always the same order of fields, readable by eye. */
export function formatUnitFile(unit: Unit): string {
  return `${JSON.stringify(unitSchema.parse(unit), languagesInOrder, 2)}\n`;
}

/** The schema puts fields in order, but not languages: Finnish first, as everywhere. */
function languagesInOrder(_key: string, value: unknown): unknown {
  const text = localisedTextSchema.safeParse(value);
  if (!text.success) return value;
  return Object.fromEntries(contentLanguages.map((language) => [language, text.data[language]]));
}

function checkUnit(json: unknown, language: InterfaceLanguage): Result<Unit, Failure> {
  const parsed = unitSchema.safeParse(json, { reportInput: true });
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return invalid(issue === undefined ? { where: '', problem: '' } : problemOf(issue, language));
  }
  const ids = parsed.data.contacts.map((contact) => contact.id);
  const second = ids.findIndex((id, index) => ids.indexOf(id) < index);
  const sameId = ids[second];
  if (sameId === undefined) return success(parsed.data);
  return invalid({ where: placeOf(['contacts', second, 'id']), problem: wordsFor(language).sameId(sameId) });
}

function invalid({ where, problem }: UnitFileProblem): Result<Unit, Failure> {
  return failed(failure('unit-file-invalid', { where, problem }));
}

/** The path of a `__proto__` key: some readers of objects take it for the object's own kind. */
function findForbiddenKey(value: unknown, path: readonly PropertyKey[]): readonly PropertyKey[] | null {
  if (typeof value !== 'object' || value === null) return null;
  for (const [key, inner] of Object.entries(value)) {
    const innerPath = [...path, Array.isArray(value) ? Number(key) : key];
    const found = key === '__proto__' ? innerPath : findForbiddenKey(inner, innerPath);
    if (found !== null) return found;
  }
  return null;
}

/** Someone who writes a file by hand need not invent ids: the service's name is one, with a number from the second on. */
function withContactIds(json: unknown): unknown {
  const unit = looseContacts.safeParse(json);
  if (!unit.success) return json;
  const taken = new Set(unit.data.contacts.flatMap((contact) => contactWithId.safeParse(contact).data?.id ?? []));
  const contacts = unit.data.contacts.map((contact) => {
    const parsed = looseContact.safeParse(contact);
    if (!parsed.success || Object.hasOwn(parsed.data, 'id')) return contact;
    const id = freeContactId(parsed.data.service, taken);
    taken.add(id);
    return { id, ...parsed.data };
  });
  return { ...unit.data, contacts };
}

function freeContactId(service: string, taken: ReadonlySet<string>): string {
  const numbered = Array.from({ length: taken.size + 1 }, (_, index) => `${service}-${index + 2}`);
  return [service, ...numbered].find((id) => !taken.has(id)) ?? service;
}

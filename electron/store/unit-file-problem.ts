import type { z } from 'zod';
import type { InterfaceLanguage } from '../../templates/model/language';

/** What is wrong at one place of a unit file, in words for the person who wrote it. */
export interface UnitFileProblem {
  /** Like `contacts[1].phones[0].number`; empty for the file as a whole. */
  readonly where: string;
  readonly problem: string;
}

interface Words {
  readonly unknownKey: (key: string) => string;
  readonly missing: string;
  readonly wrongType: (expected: string) => string;
  readonly types: Readonly<Record<string, string>>;
  readonly notAllowed: (values: string) => string;
  readonly tooLong: (maximum: string) => string;
  readonly tooShort: (minimum: string) => string;
  readonly wrongForm: (form: string) => string;
  readonly sameId: (id: string) => string;
  readonly tooLarge: string;
  readonly forbiddenKey: (key: string) => string;
  readonly other: string;
}

const words: Readonly<Record<InterfaceLanguage, Words>> = {
  fi: {
    unknownKey: (key) => `tuntematon kenttä ”${key}”`,
    missing: 'kenttä puuttuu',
    wrongType: (expected) => `tässä pitää olla ${expected}`,
    types: {
      string: 'teksti',
      number: 'luku',
      int: 'kokonaisluku',
      boolean: 'true tai false',
      array: 'luettelo [ ]',
      object: 'kenttiä { }',
      record: 'kenttiä { }',
    },
    notAllowed: (values) => `sallitut arvot: ${values}`,
    tooLong: (maximum) => `liian pitkä tai suuri, enintään ${maximum}`,
    tooShort: (minimum) => `liian lyhyt tai pieni, vähintään ${minimum}`,
    wrongForm: (form) => `väärä muoto, pitää olla ${form}`,
    sameId: (id) => `tunniste ”${id}” on jo toisella yhteystiedolla`,
    tooLarge: 'tiedosto on liian suuri, enintään 3 Mt',
    forbiddenKey: (key) => `kenttää ”${key}” ei sallita`,
    other: 'arvo ei kelpaa',
  },
  sv: {
    unknownKey: (key) => `okänt fält ”${key}”`,
    missing: 'fältet saknas',
    wrongType: (expected) => `här ska stå ${expected}`,
    types: {
      string: 'en text',
      number: 'ett tal',
      int: 'ett heltal',
      boolean: 'true eller false',
      array: 'en lista [ ]',
      object: 'fält { }',
      record: 'fält { }',
    },
    notAllowed: (values) => `tillåtna värden: ${values}`,
    tooLong: (maximum) => `för långt eller stort, högst ${maximum}`,
    tooShort: (minimum) => `för kort eller litet, minst ${minimum}`,
    wrongForm: (form) => `fel form, ska vara ${form}`,
    sameId: (id) => `en annan kontakt har redan beteckningen ”${id}”`,
    tooLarge: 'filen är för stor, högst 3 MB',
    forbiddenKey: (key) => `fältet ”${key}” är inte tillåtet`,
    other: 'värdet duger inte',
  },
  en: {
    unknownKey: (key) => `unknown field “${key}”`,
    missing: 'the field is missing',
    wrongType: (expected) => `this must be ${expected}`,
    types: {
      string: 'a text',
      number: 'a number',
      int: 'a whole number',
      boolean: 'true or false',
      array: 'a list [ ]',
      object: 'fields { }',
      record: 'fields { }',
    },
    notAllowed: (values) => `allowed values: ${values}`,
    tooLong: (maximum) => `too long or large, at most ${maximum}`,
    tooShort: (minimum) => `too short or small, at least ${minimum}`,
    wrongForm: (form) => `wrong form, must be ${form}`,
    sameId: (id) => `another contact already has the id “${id}”`,
    tooLarge: 'the file is too large, at most 3 MB',
    forbiddenKey: (key) => `the field “${key}” is not allowed`,
    other: 'the value is not valid',
  },
};

const forms: Readonly<Record<string, string>> = { date: '2026-11-21', base64: 'base64' };

/** The words for trouble that no schema issue stands for. */
export function wordsFor(language: InterfaceLanguage): Pick<Words, 'sameId' | 'tooLarge' | 'forbiddenKey'> {
  return words[language];
}

/** Says a schema issue in the user's words, without the schema language's terms. */
export function problemOf(issue: z.core.$ZodIssue, language: InterfaceLanguage): UnitFileProblem {
  const where = placeOf(issue.path);
  const { unknownKey } = words[language];
  if (issue.code === 'unrecognized_keys') {
    const [key = ''] = issue.keys;
    return { where: placeOf([...issue.path, key]), problem: unknownKey(key) };
  }
  return { where, problem: problemText(issue, words[language]) };
}

function problemText(issue: z.core.$ZodIssue, say: Words): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? say.missing : say.wrongType(say.types[issue.expected] ?? issue.expected);
    case 'invalid_value':
      return issue.input === undefined ? say.missing : say.notAllowed(issue.values.join(', '));
    case 'too_big':
      return say.tooLong(String(issue.maximum));
    case 'too_small':
      return say.tooShort(String(issue.minimum));
    case 'invalid_format':
      return say.wrongForm(forms[issue.format] ?? issue.pattern ?? issue.format);
    default:
      return say.other;
  }
}

/** The place as it is written in programs: names with dots, numbers of list items from 0 in brackets. */
export function placeOf(path: readonly PropertyKey[]): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');
}

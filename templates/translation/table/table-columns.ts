import type { ReviewState } from '../../content/review-states';
import { placeWords } from '../../messages/place-words';
import {
  contentLanguageSchema,
  interfaceLanguages,
  type ContentLanguage,
  type InterfaceLanguage,
} from '../../model/language';
import type { TranslationPair } from '../translation-rows';
import { comparedText } from './cell-text';

/** Columns of the table in their order. Only `key` and `target` are needed when it comes back. */
export const tableColumns = ['key', 'place', 'source', 'target', 'state'] as const;
export type TableColumn = (typeof tableColumns)[number];

/** Words with which a table in one language names its parts. */
export interface TableWords {
  readonly columns: Readonly<Record<TableColumn, string>>;
  readonly states: Readonly<Record<ReviewState, string>>;
  readonly title: string;
  readonly advice: string;
  /** The place of words that no paper says by itself. */
  readonly other: string;
}

export const tableWords: Readonly<Record<InterfaceLanguage, TableWords>> = {
  fi: {
    columns: { key: 'Tunnus', place: 'Missä', source: 'Alkuteksti', target: 'Käännös', state: 'Tila' },
    states: {
      missing: 'puuttuu',
      draft: 'luonnos',
      reviewed: 'tarkistettu',
      'source-changed': 'alkuteksti muuttunut',
    },
    title: 'Käännöstaulukko',
    advice:
      'Kirjoita vain sarakkeeseen Käännös. Älä muuta tunnuksia. Jätä aaltosulkeissa olevat sanat, kuten {date}, ennalleen. Rivin saa jättää tyhjäksi tai poistaa: silloin teksti ei muutu.',
    other: 'Muut sanat',
  },
  sv: {
    columns: { key: 'Id', place: 'Var', source: 'Källtext', target: 'Översättning', state: 'Läge' },
    states: { missing: 'saknas', draft: 'utkast', reviewed: 'granskad', 'source-changed': 'källtexten ändrad' },
    title: 'Översättningstabell',
    advice:
      'Skriv bara i kolumnen Översättning. Ändra inte id. Låt orden inom klammerparentes, som {date}, stå kvar. En rad får lämnas tom eller tas bort: då ändras texten inte.',
    other: 'Övriga ord',
  },
  en: {
    columns: { key: 'Id', place: 'Where', source: 'Source', target: 'Translation', state: 'State' },
    states: { missing: 'missing', draft: 'draft', reviewed: 'reviewed', 'source-changed': 'source changed' },
    title: 'Translation table',
    advice:
      'Write only in the column Translation. Do not change the ids. Keep words in braces, such as {date}, as they are. A row may be left empty or removed: its text then stays as it is.',
    other: 'Other words',
  },
};

/** The heading of a column; those of the two languages say them, with their tags: `Käännös ruotsiksi (sv)`. */
export function columnHeading(column: TableColumn, language: InterfaceLanguage, pair: TranslationPair): string {
  const word = tableWords[language].columns[column];
  if (column !== 'source' && column !== 'target') return word;
  const said = pair[column];
  return `${word} ${placeWords[language].inLanguage[said]} (${said})`;
}

const columnsByWord: ReadonlyMap<string, TableColumn> = new Map(
  interfaceLanguages.flatMap((language) =>
    tableColumns.map((column) => [tableWords[language].columns[column].toLowerCase(), column] as const),
  ),
);

/** What a heading says: its column, by its first word in any of the three languages, and its language. */
export interface Heading {
  readonly column: TableColumn | null;
  readonly language: ContentLanguage | null;
}

/** Reads the heading of a column, whatever was written around its first word and its language's tag. */
export function readHeading(cell: string): Heading {
  const text = comparedText(cell).toLowerCase();
  const [word = ''] = text.split(/[^\p{L}]+/u).filter((part) => part !== '');
  const tag = contentLanguageSchema.safeParse(/\(\s*([a-z]{2,3})\s*\)/.exec(text)?.[1]);
  return { column: columnsByWord.get(word) ?? null, language: tag.success ? tag.data : null };
}

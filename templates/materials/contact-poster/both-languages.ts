import type { ContentLanguage } from '../../model/language';
import type { Block, ContactBox, ContactEntry, Emergency, Masthead, Run, Runs, Sheet } from '../../sheet/nodes';
import { textOf } from '../../sheet/runs';

/** Joins the words of the first language with those of the second. */
type Joiner = (first: Runs, second: Runs) => Runs;

/** The same words in both languages, such as a name or a number, stand once; missing ones are never taken for the same. */
function joiner(language: ContentLanguage, between: string): Joiner {
  const inSecond = (run: Run): Run => ({
    ...run,
    language: run.language ?? language,
    ...(run.isMissing ? { missingIn: language } : {}),
  });
  return (first, second) => {
    const isMissing = second.some((run) => run.isMissing);
    if (!isMissing && textOf(first) === textOf(second)) return first;
    return [...first, { text: between }, ...second.map(inSecond)];
  };
}

interface Joiners {
  /** In one line: `Neuvonta / Rådgivning`. */
  readonly beside: Joiner;
  /** The second under the first: the layout draws it on a line of its own. */
  readonly under: Joiner;
}

function orJoined(join: Joiner, first: Runs | null, second: Runs | null): Runs | null {
  return first !== null && second !== null ? join(first, second) : (first ?? second);
}

function bothMastheads(first: Masthead, second: Masthead, { under }: Joiners): Masthead {
  return {
    ...first,
    title: under(first.title, second.title),
    subtitle: orJoined(under, first.subtitle, second.subtitle),
    unitName: under(first.unitName, second.unitName),
    organisation: orJoined(under, first.organisation, second.organisation),
  };
}

function bothEmergencies(first: Emergency, second: Emergency, { beside, under }: Joiners): Emergency {
  return {
    ...first,
    title: beside(first.title, second.title),
    numbers: first.numbers.map((number, index) => {
      const other = second.numbers[index] ?? number;
      return { ...number, label: under(number.label, other.label), note: orJoined(under, number.note, other.note) };
    }),
  };
}

function bothEntries(first: ContactEntry, second: ContactEntry, { beside, under }: Joiners): ContactEntry {
  return {
    ...first,
    name: under(first.name, second.name),
    phones: first.phones.map((phone, index) => ({
      ...phone,
      note: orJoined(beside, phone.note, second.phones[index]?.note ?? null),
    })),
    hours: first.hours.map((line, index) => under(line, second.hours[index] ?? line)),
  };
}

function bothContacts(first: ContactBox, second: ContactBox, joiners: Joiners): ContactBox {
  return {
    ...first,
    title: joiners.beside(first.title, second.title),
    entries: first.entries.map((entry, index) => bothEntries(entry, second.entries[index] ?? entry, joiners)),
  };
}

function bothBlocks(first: Block, second: Block | undefined, joiners: Joiners): Block {
  if (first.kind === 'masthead' && second?.kind === 'masthead') return bothMastheads(first, second, joiners);
  if (first.kind === 'emergency' && second?.kind === 'emergency') return bothEmergencies(first, second, joiners);
  if (first.kind === 'contact-box' && second?.kind === 'contact-box') return bothContacts(first, second, joiners);
  throw new Error(`The contact poster says no ${first.kind} in two languages`);
}

/**
 * The contact poster in two languages: every number once and large, what is said of it in both languages, the first
 * language first. Half as large numbers on two halves could not be read from three metres.
 */
export function bothLanguages(first: Sheet, second: Sheet): Pick<Sheet, 'pages' | 'fit'> {
  const joiners = { beside: joiner(second.language, ' / '), under: joiner(second.language, ' ') };
  const pages = first.pages.map((page, index) => ({
    ...page,
    blocks: page.blocks.map((block, place) => bothBlocks(block, second.pages[index]?.blocks[place], joiners)),
  }));
  return { pages, fit: first.fit };
}

import type {
  Block,
  Card,
  ContactBox,
  Emergency,
  Heading,
  List,
  Masthead,
  Paragraph,
  Path,
  Runs,
  Sheet,
} from '../sheet/nodes';

/** One size for every page: Word breaks pages itself, and a page that runs over only runs on. */
const steps: Sheet['fit']['steps'] = [{ textPt: 21, lineMm: 10, gapMm: 5 }];

function heading(id: string, level: 1 | 2 | 3, content: Runs): Heading {
  return { kind: 'heading', id, level, content };
}

function paragraph(id: string, content: Runs): Paragraph {
  return { kind: 'paragraph', id, style: 'body', content };
}

function paragraphs(id: string, contents: readonly (Runs | null)[]): readonly Paragraph[] {
  return contents
    .filter((content) => content !== null)
    .map((content, index) => paragraph(`${id}.${index + 1}`, content));
}

function strong(content: Runs): Runs {
  return content.map((run) => ({ ...run, isStrong: true }));
}

function list(id: string, items: List['items']): readonly List[] {
  return items.length === 0 ? [] : [{ kind: 'list', id, isOrdered: false, items }];
}

/** The names stand under the title. A logo is left out: Word sets it beside them in columns too narrow for large words. */
function mastheadBlocks({ id, level, title, subtitle, unitName, organisation }: Masthead): readonly Block[] {
  return [heading(id, level, title), ...paragraphs(id, [subtitle, strong(unitName), organisation])];
}

function emergencyBlocks({ id, title, numbers }: Emergency): readonly Block[] {
  return [
    heading(id, 2, title),
    ...numbers.flatMap(({ id: numberId, label, number, note, flags }) => [
      heading(numberId, 3, label),
      ...paragraphs(numberId, [strong(number), note]),
      ...list(`${numberId}.flags`, flags),
    ]),
  ];
}

function contactBlocks({ id, title, entries }: ContactBox): readonly Block[] {
  return [
    heading(id, 2, title),
    ...entries.flatMap((entry) => [
      heading(entry.id, 3, entry.name),
      ...paragraphs(entry.id, [
        entry.audience,
        ...entry.phones.flatMap(({ number, note }) => [strong(number), note]),
        ...entry.hours,
        entry.address,
      ]),
    ]),
  ];
}

function pathBlocks({ id, title, lead, steps }: Path): readonly Block[] {
  return [
    heading(id, 2, title),
    ...paragraphs(id, [lead]),
    ...steps.flatMap((step, index) => [
      heading(step.id, 3, [{ text: `${index + 1} ` }, ...step.question]),
      ...step.answers.flatMap(({ id: answerId, condition, action }) =>
        paragraphs(answerId, [[...(condition ? [...condition, { text: ' ' }] : []), ...action]]),
      ),
    ]),
  ];
}

/** The material's title of the sheet is the only heading of level 1: a card's own is one lower. */
function cardBlocks({ id, level, title, blocks }: Card): readonly Block[] {
  return [heading(id, level === 3 ? 3 : 2, title), ...blocks.flatMap(blocksInOneColumn)];
}

function blocksInOneColumn(block: Block): readonly Block[] {
  switch (block.kind) {
    case 'masthead':
      return mastheadBlocks(block);
    case 'emergency':
      return emergencyBlocks(block);
    case 'contact-box':
      return contactBlocks(block);
    case 'path':
      return pathBlocks(block);
    case 'card':
      return cardBlocks(block);
    case 'cards':
      return [...block.cards, ...(block.closing ? [block.closing] : [])].flatMap(cardBlocks);
    case 'paragraph':
      return [{ ...block, style: 'body' }];
    default:
      return [block];
  }
}

/**
 * A sheet in large print as Word can best say it: headings, paragraphs and lists below one another, black on white,
 * without tables that a magnifier would have to follow sideways.
 */
export function inOneColumn(sheet: Sheet): Sheet {
  const pages = sheet.pages.map((page) => ({ ...page, blocks: page.blocks.flatMap(blocksInOneColumn) }));
  return { ...sheet, ink: 'grey', fit: { ...sheet.fit, steps }, pages };
}

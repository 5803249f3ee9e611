import { assertNever } from '../model/result';
import type { Block, Card, ContactBox, Emergency, Masthead, Path, Sheet, SheetPage, Table } from '../sheet/nodes';
import { languageOf, placeOfPage } from '../sheet/page-numbers';
import { formRowTexts, formSectionTexts } from './form-texts';
import { textsOf, type BlockText, type SheetText } from './node-texts';

/** Titles are the material's even where the rest of the masthead is the unit's. */
function mastheadTexts(block: Masthead): readonly BlockText[] {
  return [
    ...textsOf(block, { title: block.title, subtitle: block.subtitle }, 'master'),
    ...textsOf(block, { unitName: block.unitName, organisation: block.organisation }, 'unit'),
  ];
}

function emergencyTexts(block: Emergency): readonly BlockText[] {
  const numbers = block.numbers.flatMap((entry) => [
    ...textsOf(entry, { label: entry.label, number: entry.number, note: entry.note }),
    ...entry.flags.flatMap((flag) => textsOf(flag, { content: flag.content })),
  ]);
  return [...textsOf(block, { title: block.title }), ...numbers];
}

function pathTexts(block: Path): readonly BlockText[] {
  const steps = block.steps.flatMap((step) => [
    ...textsOf(step, { question: step.question }),
    ...step.answers.flatMap((answer) => textsOf(answer, { condition: answer.condition, action: answer.action })),
  ]);
  return [...textsOf(block, { title: block.title, lead: block.lead }), ...steps];
}

function tableTexts(block: Table): readonly BlockText[] {
  const rows = block.rows.flatMap((row) =>
    row.cells.flatMap((cell, column) =>
      cell.paragraphs.flatMap((paragraph, line) => textsOf(row, { [`${column}.${line}`]: paragraph.content })),
    ),
  );
  const columns = block.columns.flatMap((column) => textsOf(column, { title: column.title }));
  return [...textsOf(block, { title: block.title }), ...columns, ...rows];
}

function contactTexts(block: ContactBox): readonly BlockText[] {
  const entries = block.entries.flatMap((entry) => [
    ...textsOf(entry, { name: entry.name, audience: entry.audience, address: entry.address }),
    ...entry.hours.flatMap((line, index) => textsOf(entry, { [`hours.${index}`]: line })),
    ...entry.phones.flatMap((phone) => textsOf(phone, { number: phone.number, note: phone.note }, entry.origin)),
  ]);
  return [...textsOf(block, { title: block.title }, 'master'), ...entries];
}

function cardTexts(card: Card): readonly BlockText[] {
  return [...textsOf(card, { title: card.title }), ...card.blocks.flatMap(blockTexts)];
}

/** Every text of one block, in reading order. */
export function blockTexts(block: Block): readonly BlockText[] {
  switch (block.kind) {
    case 'masthead':
      return mastheadTexts(block);
    case 'heading':
    case 'paragraph':
      return textsOf(block, { content: block.content });
    case 'list':
      return block.items.flatMap((item) => textsOf(item, { content: item.content }));
    case 'card':
      return cardTexts(block);
    case 'cards':
      return [...block.cards, ...(block.closing ? [block.closing] : [])].flatMap(cardTexts);
    case 'emergency':
      return emergencyTexts(block);
    case 'path':
      return pathTexts(block);
    case 'table':
      return tableTexts(block);
    case 'contact-box':
      return contactTexts(block);
    case 'qr-code':
      return textsOf(block, { alternativeText: [{ text: block.alternativeText }] });
    case 'form-section':
      return formSectionTexts(block);
    case 'form-row':
      return formRowTexts(block);
    default:
      return assertNever(block, 'block');
  }
}

/** The words of the footers; the unit's name and the material's title stand in the masthead too and are judged there. */
function footerTexts(sheet: Sheet): readonly SheetText[] {
  const firstPages = sheet.pages.filter((page) => placeOfPage(sheet, page).number === 1);
  return firstPages.flatMap((page) => {
    const { footer, language } = placeOfPage(sheet, page);
    return [
      footer.edition,
      footer.date,
      footer.checkBy,
      footer.pageLabel,
      ...(footer.ownLine === undefined ? [] : [footer.ownLine]),
    ].map((text, index) => ({
      itemId: 'footer',
      part: String(index),
      origin: 'master' as const,
      text,
      language,
      isMissing: false,
      otherLanguage: null,
    }));
  });
}

function pageTexts(sheet: Sheet, page: SheetPage): readonly SheetText[] {
  const own = languageOf(sheet, page);
  return page.blocks.flatMap(blockTexts).map((text) => ({ ...text, language: text.language ?? own }));
}

/** Every text that the sheet puts on paper, in reading order, with the place that says it. */
export function sheetTexts(sheet: Sheet): readonly SheetText[] {
  return [...sheet.pages.flatMap((page) => pageTexts(sheet, page)), ...footerTexts(sheet)];
}

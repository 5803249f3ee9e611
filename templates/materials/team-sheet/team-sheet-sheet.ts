import { textsIn, type Texts } from '../../content/texts';
import type { Card, FitStep, Sheet, SheetPage, Table } from '../../sheet/nodes';
import { runs } from '../../sheet/runs';
import type { SheetInput } from '../material';
import { shownItems } from '../shown-items';
import { masthead } from '../trigger-tool/masthead';
import { isLargePrint, largePrintSteps } from '../large-print/large-print';
import { wholeSheet } from '../whole-sheet';
import { teamSheetLargePages } from './team-sheet-large-print';

/** From roomy to tight: clear language wants 12 pt and more. Lines to write on are 8 mm high in all of them. */
const steps: readonly FitStep[] = [
  { textPt: 13, lineMm: 5.8, gapMm: 4.5 },
  { textPt: 12.5, lineMm: 5.6, gapMm: 4 },
  { textPt: 12, lineMm: 5.3, gapMm: 3.2 },
  { textPt: 12, lineMm: 5, gapMm: 2 },
];

const columns = [
  { part: 'who', widthShare: 37 },
  { part: 'name', widthShare: 30 },
  { part: 'phone', widthShare: 20 },
  { part: 'consent', widthShare: 13 },
] as const;

const emptyCell = { paragraphs: [] };

/** Who can be in the team (`domain/shared-plan.md` 4), a line for each. */
function members({ content }: SheetInput, texts: Texts): Table {
  return {
    kind: 'table',
    id: 'team-sheet.members',
    level: 2,
    title: runs(texts.of('team-sheet.members/title')),
    columns: columns.map(({ part, widthShare }) => ({
      id: `team-sheet.members.${part}`,
      title: runs(texts.of(`team-sheet.members.${part}/title`)),
      widthShare,
    })),
    rows: shownItems(content, 'teamRoles').map(({ id }) => {
      const name = { paragraphs: [{ style: 'body' as const, content: runs(texts.of(`${id}/title`)) }] };
      return { id, cells: [name, emptyCell, emptyCell, emptyCell] };
    }),
  };
}

/** What consent means here; the permission to share information is another paper (`domain/shared-plan.md` 6). */
function consent({ content }: SheetInput, texts: Texts): Card {
  const items = shownItems(content, 'teamConsent').map(({ id }) => ({ id, content: runs(texts.of(`${id}/text`)) }));
  return {
    kind: 'card',
    id: 'team-sheet.consent',
    hue: 'together',
    icon: 'users-round',
    level: 2,
    title: runs(texts.of('team-sheet.consent/title')),
    blocks: [{ kind: 'list', id: 'team-sheet.consent.list', isOrdered: false, items }],
  };
}

/** What stands over the list: whose paper it is and how it is used. */
function head(input: SheetInput, texts: Texts): SheetPage['blocks'] {
  return [
    masthead(input, texts, { pageId: 'team-sheet.page-1', level: 1 }),
    { kind: 'paragraph', id: 'team-sheet.lead', style: 'lead', content: runs(texts.of('team-sheet.lead/text')) },
  ];
}

/**
 * The team sheet (tiimilista), one A4: who can be in the client's team, by consent, with lines for names and phones. In
 * large print it is four A4 on their side.
 */
export function teamSheetSheet(input: SheetInput): Sheet {
  const texts = textsIn(input.content.texts, input);
  const isLarge = isLargePrint(input);
  const parts = { head: head(input, texts), members: members(input, texts), consent: consent(input, texts) };
  const pages = isLarge
    ? teamSheetLargePages(parts, texts)
    : [{ id: 'team-sheet.page-1', blocks: [...parts.head, parts.members, parts.consent] }];
  return wholeSheet(input, {
    materialId: 'team-sheet',
    paper: { format: 'A4', orientation: isLarge ? 'landscape' : 'portrait' },
    imposition: null,
    isHyphenated: false,
    fit: { steps: isLarge ? largePrintSteps : steps, pages: pages.length },
    pages,
  });
}

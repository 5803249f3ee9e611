import type { Texts } from '../../content/texts';
import type { SheetPage, Table } from '../../sheet/nodes';
import { chapterId, chapterTitle } from '../large-print/large-print';

/** Most rows of the list on a page: as many as leave 20 mm for each line to write on. */
const mostRows = 6;

/** Widths of the columns on an A4 on its side: names and numbers are written large. */
const widthShares = [35, 30, 20, 15] as const;

interface WholeTeamSheet {
  readonly head: SheetPage['blocks'];
  readonly members: Table;
  readonly consent: SheetPage['blocks'][number];
}

/** The rows of each page: as few pages as hold them, filled alike. */
function rowsByPage(rows: Table['rows']): readonly Table['rows'][] {
  const pages = Math.ceil(rows.length / mostRows);
  const share = Math.floor(rows.length / Math.max(1, pages));
  const longer = rows.length - share * pages;
  const startOf = (index: number): number => index * share + Math.min(index, longer);
  return Array.from({ length: pages }, (_, index) => rows.slice(startOf(index), startOf(index + 1)));
}

function listPage(
  members: Table,
  rows: Table['rows'],
  { index, texts }: { readonly index: number; readonly texts: Texts },
): SheetPage {
  const part: Table = {
    ...members,
    id: chapterId(members.id, index),
    title: chapterTitle(members.title, index, texts),
    columns: members.columns.map((column, place) => ({
      ...column,
      id: chapterId(column.id, index),
      widthShare: widthShares[place] ?? column.widthShare,
    })),
    rows,
  };
  return { id: `team-sheet.page-${index + 2}`, blocks: [part] };
}

/**
 * The team sheet in large print, A4 on their side: first what the client's consent means, then the list, with lines
 * long and high enough for large handwriting.
 */
export function teamSheetLargePages({ head, members, consent }: WholeTeamSheet, texts: Texts): readonly SheetPage[] {
  return [
    { id: 'team-sheet.page-1', blocks: [...head, consent] },
    ...rowsByPage(members.rows).map((rows, index) => listPage(members, rows, { index, texts })),
  ];
}

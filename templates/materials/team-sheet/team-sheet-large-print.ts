import type { Texts } from '../../content/texts';
import type { SheetPage, Table } from '../../sheet/nodes';
import { chapterId, chapterTitle } from '../large-print/large-print';

/** Rows of the list on each of its pages: as many as leave 20 mm for each line to write on. */
const rowsOfPages = [6, 6, 5] as const;

/** Widths of the columns on an A4 on its side: names and numbers are written large. */
const widthShares = [35, 30, 20, 15] as const;

interface WholeTeamSheet {
  readonly head: SheetPage['blocks'];
  readonly members: Table;
  readonly consent: SheetPage['blocks'][number];
}

function listPage(members: Table, index: number, texts: Texts): SheetPage {
  const from = rowsOfPages.slice(0, index).reduce<number>((sum, rows) => sum + rows, 0);
  const isLast = index === rowsOfPages.length - 1;
  const part: Table = {
    ...members,
    id: chapterId(members.id, index),
    title: chapterTitle(members.title, index, texts),
    columns: members.columns.map((column, place) => ({
      ...column,
      id: chapterId(column.id, index),
      widthShare: widthShares[place] ?? column.widthShare,
    })),
    rows: members.rows.slice(from, isLast ? undefined : from + (rowsOfPages[index] ?? 0)),
  };
  return { id: `team-sheet.page-${index + 2}`, blocks: [part] };
}

/**
 * The team sheet in large print, four A4 on their side: first what the client's consent means, then the list, with lines
 * long and high enough for large handwriting.
 */
export function teamSheetLargePages({ head, members, consent }: WholeTeamSheet, texts: Texts): readonly SheetPage[] {
  return [
    { id: 'team-sheet.page-1', blocks: [...head, consent] },
    ...rowsOfPages.map((_, index) => listPage(members, index, texts)),
  ];
}

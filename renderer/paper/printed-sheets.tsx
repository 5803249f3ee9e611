import { memo } from 'react';
import type { Imposition, Sheet } from '../../templates/sheet/nodes';
import type { PrinterChoice } from '../../templates/model/settings';
import { useTexts } from '../texts/use-texts';
import { sheetsOfPaper, type PrintWay } from './print-way';

interface PrintedSheetsProps {
  readonly sheet: Sheet;
  readonly choice: PrinterChoice;
  readonly way: PrintWay;
  /** How many pages the paper was measured to have; null before it was. */
  readonly pagesFound: number | null;
}

function cardsOnSheet({ columns, rows }: Extract<Imposition, { kind: 'cards' }>): number {
  return columns * rows;
}

/** How one copy comes out of the printer, and how many sheets of paper that takes. */
function useSheetWords({ sheet, choice, pagesFound }: PrintedSheetsProps): string {
  const t = useTexts();
  const count = sheetsOfPaper(sheet, choice.sides, pagesFound);
  const one = t('paper.sheets', { count });
  const sheets =
    choice.copies === 1 ? one : t('paper.total', { sheets: one, copies: choice.copies, total: count * choice.copies });
  switch (sheet.imposition?.kind) {
    case 'booklet':
      return t('paper.sheetsBooklet', { sheets });
    case 'cards':
      return t('paper.sheetsCards', { sheets, cards: cardsOnSheet(sheet.imposition) });
    case 'tiles':
      return t('paper.sheetsTiles', { sheets });
    case 'side-by-side':
      return t('paper.sheetsSideBySide', { sheets, paper: choice.paper });
    default:
      return t('paper.sheetsPlain', { sheets, paper: choice.paper });
  }
}

/** What to do with the sheets so that backs meet fronts; a warning where the chosen sides would part them. */
function useTurnWords({ sheet, choice, way }: PrintedSheetsProps): {
  readonly words: string;
  readonly isWrong: boolean;
} {
  const t = useTexts();
  const hasOneRightWay = sheet.imposition !== null || way.sides === 'two-sided-short-edge';
  if (way.sides === 'one-sided' || !hasOneRightWay) return { words: '', isWrong: false };
  if (choice.sides !== way.sides)
    return { words: t('paper.wrongSides', { sides: t(`paper.${way.sides}`) }), isWrong: true };
  return { words: t(way.sides === 'two-sided-short-edge' ? 'paper.turnShort' : 'paper.turnLong'), isWrong: false };
}

/** How the sheets come out: how many, what is done with them, and how two-sided ones are turned. */
export function PrintedSheets(props: PrintedSheetsProps) {
  const { sheet, pagesFound } = props;
  // How many sheets a form takes is known once its pages are made.
  const isKnown = sheet.isFlowing !== true || pagesFound !== null;
  const sheets = useSheetWords(props);
  const { words, isWrong } = useTurnWords(props);
  return (
    <div className="printed-sheets small-text" role="status">
      {isKnown ? <p>{sheets}</p> : null}
      {words === '' ? null : <p className={isWrong ? 'stop-text' : 'quiet-text'}>{words}</p>}
    </div>
  );
}

/** Under the preview: that it shows finished pages, and how they are placed on the sheets. */
export const PlacingLine = memo(function PlacingLine({ imposition }: { readonly imposition: Imposition | null }) {
  const t = useTexts();
  if (imposition === null) return null;
  const words = {
    booklet: () => t('paper.shownAsPages'),
    tiles: () => t('paper.shownAsPoster'),
    'side-by-side': () => t('paper.shownInPairs'),
    cards: () => t('paper.shownAsCards', { cards: imposition.kind === 'cards' ? cardsOnSheet(imposition) : 0 }),
  };
  return <p className="placing-line small-text quiet-text">{words[imposition.kind]()}</p>;
});

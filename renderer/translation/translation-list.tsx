import { useEffect, useRef, useState } from 'react';
import { filteredRows, nextMissing, noFilter, type RowFilter } from '../../templates/translation/row-filter';
import { stateCounts, type TranslationPair, type TranslationRow } from '../../templates/translation/translation-rows';
import { ActionButton } from '../controls/action-button';
import { useTexts } from '../texts/use-texts';
import { LettersPanel, typeLetter } from './letters-panel';
import { Pager } from './pager';
import { RowEditor } from './row-editor';
import { nextShownPage, pageCount, rowsOnPage, type AskedText, type ShownPage } from './shown-page';
import { TranslationFilter } from './translation-filter';
import { useRowEdits } from './use-translation';

interface TranslationListProps {
  readonly rows: readonly TranslationRow[];
  readonly pair: TranslationPair;
  readonly placeOf: (row: TranslationRow) => string;
  /** A text that an undo or a link leads to. */
  readonly requested: AskedText;
}

const nothingShown: ShownPage = { query: '', keys: [], page: 0, answered: 0 };

/** F8 leads to the next missing text from anywhere in the place. */
function useNextMissingKey(goOn: () => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.key !== 'F8') return;
      event.preventDefault();
      goOn();
    };
    document.addEventListener('keydown', listen);
    return () => {
      document.removeEventListener('keydown', listen);
    };
  });
}

/** The filter, and the text that is gone to: where the filter leaves it out, all texts are shown again. */
function useListState({ rows, pair, requested }: TranslationListProps) {
  const [filter, setFilter] = useState<RowFilter>(noFilter);
  const [asked, setAsked] = useState<AskedText>({ key: null, serial: 0 });
  const [shown, setShown] = useState(nothingShown);
  const [heard, setHeard] = useState(0);
  const goTo = (key: AskedText['key'], within: readonly string[] = shown.keys): void => {
    if (key === null) return;
    if (!within.includes(key)) setFilter(noFilter);
    setAsked(({ serial }) => ({ key, serial: serial + 1 }));
  };
  // Adjusted while drawing, as React advises for state that follows a change: the row is there in the same frame.
  if (requested.serial !== heard) {
    setHeard(requested.serial);
    goTo(requested.key);
  }
  const query = JSON.stringify([filter, pair]);
  const find = () => filteredRows(rows, filter).map(({ key }) => key);
  const next = nextShownPage(shown, { query, find, asked });
  if (next !== shown) setShown(next);
  return { filter, setFilter, asked, shown: next, setShown, goTo };
}

function Progress({ rows }: { readonly rows: readonly TranslationRow[] }) {
  const t = useTexts();
  const counts = stateCounts(rows);
  const done = rows.length - counts.missing;
  return (
    <div className="translation-progress">
      <p id="translation-progress">
        {t('translation.progress', { done, total: rows.length, reviewed: counts.reviewed })}
      </p>
      <progress aria-labelledby="translation-progress" value={done} max={Math.max(1, rows.length)} />
    </div>
  );
}

interface RowsProps extends Pick<TranslationListProps, 'rows' | 'pair' | 'placeOf'> {
  readonly asked: AskedText;
  readonly shown: ShownPage;
  readonly goTo: (key: AskedText['key']) => void;
  readonly onFocus: (field: HTMLTextAreaElement) => void;
}

/** The texts of the page that is shown. */
function Rows({ rows, pair, placeOf, asked, shown, goTo, onFocus }: RowsProps) {
  const edits = useRowEdits(pair.target);
  const byKey = new Map(rows.map((row) => [row.key, row] as const));
  const first = shown.page * rowsOnPage;
  return (
    <ul className="translation-rows" id="translation-rows">
      {shown.keys.slice(first, first + rowsOnPage).flatMap((key, index) => {
        const row = byKey.get(key);
        return row === undefined
          ? []
          : [
              <RowEditor
                key={key}
                {...{ row, pair, edits, onFocus }}
                place={placeOf(row)}
                focusSerial={asked.key === key ? asked.serial : 0}
                onDone={() => {
                  goTo(shown.keys[first + index + 1] ?? null);
                }}
              />,
            ];
      })}
    </ul>
  );
}

/** All texts of two languages, page by page, with what narrows them down and what helps to write them. */
export function TranslationList(props: TranslationListProps) {
  const t = useTexts();
  const { rows, pair, placeOf } = props;
  const { filter, setFilter, asked, shown, setShown, goTo } = useListState(props);
  const field = useRef<HTMLTextAreaElement>(null);
  const missing = (): void => {
    goTo(nextMissing(rows, field.current?.dataset['key'] ?? null));
  };
  useNextMissingKey(missing);
  const turn = (page: number): void => {
    setShown({ ...shown, page });
    document.getElementById('translation-rows')?.scrollIntoView({ block: 'start' });
  };
  return (
    <>
      <div className="translation-filter">
        <TranslationFilter filter={filter} counts={stateCounts(rows)} onFilter={setFilter} />
        <ActionButton isDisabled={nextMissing(rows, null) === null} onPress={missing} aria-keyshortcuts="F8">
          {t('translation.nextMissing')}
        </ActionButton>
      </div>
      <Progress rows={rows} />
      <p className="small-text quiet-text">{t('translation.keys')}</p>
      {shown.keys.length === 0 ? <p role="status">{t('translation.nothing')}</p> : null}
      <Rows
        {...{ rows, pair, placeOf, asked, shown, goTo }}
        onFocus={(element) => {
          field.current = element;
        }}
      />
      <Pager page={shown.page} pages={pageCount(shown.keys)} onChange={turn} />
      <LettersPanel
        language={pair.target}
        onLetter={(letter) => {
          if (field.current !== null) typeLetter(field.current, letter);
        }}
      />
    </>
  );
}

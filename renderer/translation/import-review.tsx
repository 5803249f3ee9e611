import { useState } from 'react';
import type { TextKey } from '../../templates/model/layer';
import { importEdits, importPreview, isProposed, type ImportChange } from '../../templates/translation/import-preview';
import { withEdits } from '../../templates/translation/translation-edits';
import type { TranslationPair, TranslationRow } from '../../templates/translation/translation-rows';
import { ActionButton } from '../controls/action-button';
import { Tick } from '../controls/tick';
import type { ReadTable } from '../state/translation-actions';
import { useActions } from '../state/window-context';
import { useTexts } from '../texts/use-texts';
import { ImportChangeRow } from './import-change';
import { Pager } from './pager';
import { placeOfTranslation } from './use-translation';

const changesOnPage = 50;
const mostUnknownShown = 20;

interface ImportReviewProps {
  readonly table: ReadTable;
  readonly pair: TranslationPair;
  readonly rows: readonly TranslationRow[];
  readonly placeOf: (row: TranslationRow) => string;
  /** How many texts were taken; null where none was meant to be. */
  readonly onClose: (taken: number | null) => void;
}

type Preview = ReturnType<typeof importPreview>;

/** What of the table changes nothing, and why. */
function LeftOut({ preview }: { readonly preview: Preview }) {
  const t = useTexts();
  const { same, empty, unknown, repeated } = preview;
  const named = unknown.slice(0, mostUnknownShown).map((key) => key || '–');
  return (
    <ul className="import-left-out small-text">
      {same > 0 ? <li>{t('translation.same', { count: same })}</li> : null}
      {empty > 0 ? <li>{t('translation.empty', { count: empty })}</li> : null}
      {unknown.length > 0 ? (
        <li>
          {t('translation.unknown', { count: unknown.length })} {named.join(', ')}
          {unknown.length > mostUnknownShown ? ' …' : ''}
        </li>
      ) : null}
      {repeated.length > 0 ? (
        <li>
          {t('translation.repeated', { count: repeated.length })} {repeated.join(', ')}
        </li>
      ) : null}
    </ul>
  );
}

/** The changes that are ticked: those that are proposed, until somebody says otherwise. */
function useChosen(changes: readonly ImportChange[]) {
  const [said, setSaid] = useState<ReadonlyMap<TextKey, boolean>>(new Map());
  const isChosen = (change: ImportChange): boolean =>
    change.problem !== 'too-long' && (said.get(change.row.key) ?? isProposed(change));
  return {
    isChosen,
    chosen: changes.filter(isChosen),
    choose: (keys: readonly TextKey[], value: boolean): void => {
      setSaid(new Map([...said, ...keys.map((key) => [key, value] as const)]));
    },
  };
}

function ImportHead({
  table,
  pair,
  preview,
}: Pick<ImportReviewProps, 'table' | 'pair'> & { readonly preview: Preview }) {
  const t = useTexts();
  const languages = { source: t(`languages.${pair.source}`), target: t(`languages.${pair.target}`) };
  return (
    <>
      <h2 tabIndex={-1} ref={(heading) => heading?.focus()} className="import-title">
        {t('translation.previewTitle', { file: table.fileName })}
      </h2>
      <p>
        {t('translation.previewLanguages', languages)} {t('translation.changes', { count: preview.changes.length })}
      </p>
      <LeftOut preview={preview} />
    </>
  );
}

interface ImportChangesProps extends Pick<ImportReviewProps, 'pair' | 'placeOf'> {
  readonly changes: readonly ImportChange[];
  readonly choice: ReturnType<typeof useChosen>;
}

/** The changes page by page, all of them to be ticked at once or each by itself. */
function ImportChanges({ pair, placeOf, changes, choice }: ImportChangesProps) {
  const t = useTexts();
  const [page, setPage] = useState(0);
  const { chosen, isChosen, choose } = choice;
  const areAllChosen = chosen.length > 0 && changes.every((one) => isChosen(one) || one.problem === 'too-long');
  const chooseAll = (value: boolean): void => {
    choose(
      changes.map(({ row }) => row.key),
      value,
    );
  };
  if (changes.length === 0) return null;
  return (
    <>
      <Tick isSelected={areAllChosen} onChange={chooseAll}>
        {t('translation.chooseAll')}
      </Tick>
      <ul className="import-changes">
        {changes.slice(page * changesOnPage, (page + 1) * changesOnPage).map((change) => (
          <ImportChangeRow
            key={change.row.key}
            change={change}
            pair={pair}
            place={placeOf(change.row)}
            isChosen={isChosen(change)}
            onChoose={(value) => {
              choose([change.row.key], value);
            }}
          />
        ))}
      </ul>
      <Pager page={page} pages={Math.ceil(changes.length / changesOnPage)} onChange={setPage} />
    </>
  );
}

/** What a translator's table would change, before anything is changed; then all of it or some, as one step. */
export function ImportReview(props: ImportReviewProps) {
  const t = useTexts();
  const { changeLayer, today } = useActions();
  const { table, pair, rows, placeOf, onClose } = props;
  const preview = importPreview(table, rows);
  const choice = useChosen(preview.changes);
  const { chosen } = choice;
  const take = (): void => {
    const edits = importEdits(chosen, { language: pair.target, on: today() });
    const [first] = chosen;
    if (first === undefined) return;
    changeLayer((layer) => withEdits(layer, edits), placeOfTranslation(first.row.key, pair.target));
    onClose(edits.length);
  };
  return (
    <section className="import-review">
      <ImportHead table={table} pair={pair} preview={preview} />
      <ImportChanges {...{ pair, placeOf }} changes={preview.changes} choice={choice} />
      <div className="button-row import-buttons">
        <ActionButton look="primary" isDisabled={chosen.length === 0} onPress={take}>
          {t('translation.take', { count: chosen.length })}
        </ActionButton>
        <ActionButton
          onPress={() => {
            onClose(null);
          }}
        >
          {t('translation.leave')}
        </ActionButton>
      </div>
    </section>
  );
}

import { useEffect, useRef, type KeyboardEvent } from 'react';
import { Label, TextArea, TextField } from 'react-aria-components';
import { longestText } from '../../templates/model/layer';
import type { TranslationPair, TranslationRow } from '../../templates/translation/translation-rows';
import { ActionButton } from '../controls/action-button';
import { useWindow } from '../state/window-context';
import { useTexts } from '../texts/use-texts';
import { StateMark } from './state-mark';
import type { RowEdits } from './use-translation';

interface RowEditorProps {
  readonly row: TranslationRow;
  readonly pair: TranslationPair;
  /** Where the text is said, in words. */
  readonly place: string;
  readonly edits: RowEdits;
  /** Takes the keyboard whenever this number changes; 0 never. */
  readonly focusSerial: number;
  readonly onFocus: (field: HTMLTextAreaElement) => void;
  /** The text is done: on to the next one. */
  readonly onDone: () => void;
}

/** The keyboard comes into the field when the row is asked for; the list scrolls there. */
function useFocusWhenAsked(serial: number) {
  const ref = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (serial > 0) ref.current?.focus();
  }, [serial]);
  return ref;
}

function TargetField({ row, pair, place, edits, focusSerial, onFocus, onDone }: RowEditorProps) {
  const t = useTexts();
  const ref = useFocusWhenAsked(focusSerial);
  const isReadOnly = useWindow((state) => state.workspace.isReadOnly);
  const finish = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    if (row.target.trim() !== '' && row.state !== 'reviewed' && !isReadOnly) edits.review(row);
    onDone();
  };
  return (
    <TextField
      className="field"
      value={row.target}
      isReadOnly={isReadOnly}
      maxLength={longestText}
      onChange={(text) => {
        edits.write(row, text);
      }}
      onBlur={() => {
        // An empty field says nothing: the built-in words stand again, where there are any.
        if (row.isOwn && row.target.trim() === '') edits.reset(row);
      }}
    >
      <Label className="heard-only">{t('translation.targetOf', { source: row.source || place })}</Label>
      <TextArea
        ref={ref}
        className="field-input translation-input"
        lang={pair.target}
        rows={1}
        spellCheck={false}
        data-key={row.key}
        onFocus={(event) => {
          onFocus(event.currentTarget);
        }}
        onKeyDown={finish}
      />
    </TextField>
  );
}

function TargetActions({ row, edits }: Pick<RowEditorProps, 'row' | 'edits'>) {
  const t = useTexts();
  const isReadOnly = useWindow((state) => state.workspace.isReadOnly);
  const canReview = row.target.trim() !== '' && row.state !== 'reviewed' && !isReadOnly;
  return (
    <div className="translation-actions">
      <StateMark state={row.state} />
      {canReview ? (
        <ActionButton
          look="plain"
          aria-label={t('translation.reviewOf', { text: row.target })}
          onPress={() => {
            edits.review(row);
          }}
        >
          {t('translation.review')}
        </ActionButton>
      ) : null}
      {row.isOwn && row.masterText !== null && !isReadOnly ? (
        <ActionButton
          look="plain"
          aria-label={t('translation.resetOf', { text: row.masterText })}
          onPress={() => {
            edits.reset(row);
          }}
        >
          {t('translation.reset')}
        </ActionButton>
      ) : null}
    </div>
  );
}

/** One text in two languages side by side, the second to be written. */
export function RowEditor(props: RowEditorProps) {
  const t = useTexts();
  const { row, pair, place } = props;
  return (
    <li className="translation-row">
      <div className="translation-source">
        <p className="translation-words" lang={pair.source}>
          {row.source}
        </p>
        {row.source === '' ? <p className="quiet-text small-text">{t('translation.noSource')}</p> : null}
        <p className="translation-place quiet-text small-text">{place}</p>
      </div>
      <div className="translation-target">
        <TargetField {...props} />
        {row.isOwn && row.masterText !== null ? (
          <p className="quiet-text small-text">
            {t('translation.masterSays')} <span lang={pair.target}>{row.masterText}</span>
          </p>
        ) : null}
        {row.state === 'source-changed' ? <p className="small-text">{t('translation.sourceChanged')}</p> : null}
        <TargetActions row={row} edits={props.edits} />
      </div>
    </li>
  );
}

import { Bold, RotateCcw } from 'lucide-react';
import {
  memo,
  use,
  useCallback,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
  type ChangeEvent,
  type KeyboardEvent,
  type RefObject,
} from 'react';
import { ownWordsIn, wordsOfField } from '../../templates/edit/editor-fields';
import type { EditorField } from '../../templates/edit/editor-item';
import { toggleStrong } from '../../templates/sheet/markup';
import { findingMessage } from '../../templates/messages/finding-message';
import { longestText } from '../../templates/model/layer';
import { ActionButton } from '../controls/action-button';
import { SignButton } from '../controls/sign-button';
import { useWindow } from '../state/window-context';
import { useInterfaceLanguage, useTexts } from '../texts/use-texts';
import { FieldRequestContext, useCheckedTexts, useEditor } from './editor-context';

/** What of a text the program fills in, such as `{date}`. */
function placeholdersOf({ masterText, finnish }: EditorField): string {
  const found = (masterText ?? finnish ?? '').match(/\{\w+\}/g) ?? [];
  return [...new Set(found)].join(' ');
}

/** The keyboard goes into the field when it is asked for. */
function useAskedFocus(field: EditorField, ref: RefObject<HTMLTextAreaElement | null>): void {
  const fieldRequest = use(FieldRequestContext);
  const serial = fieldRequest?.key === field.key ? fieldRequest.serial : null;
  useEffect(() => {
    if (serial === null) return;
    const frame = requestAnimationFrame(() => {
      ref.current?.focus();
      ref.current?.scrollIntoView({ block: 'nearest' });
    });
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [serial, ref]);
}

function isBoldKey(event: KeyboardEvent): boolean {
  return event.key.toLowerCase() === 'b' && (event.ctrlKey || event.metaKey) && !event.altKey;
}

/** Makes the chosen stretch bold; the choice stays once the text is drawn again. */
function useBold(field: EditorField, text: string, ref: RefObject<HTMLTextAreaElement | null>) {
  const { edits, isReadOnly } = useEditor();
  const [chosen, setChosen] = useState<{ readonly from: number; readonly to: number } | null>(null);
  useEffect(() => {
    if (chosen === null) return;
    ref.current?.focus();
    ref.current?.setSelectionRange(chosen.from, chosen.to);
  }, [chosen, ref]);
  // The button keeps the same function, and is not drawn again, while somebody types.
  const latest = useRef({ field, text });
  useLayoutEffect(() => {
    latest.current = { field, text };
  }, [field, text]);
  return useCallback(() => {
    const area = ref.current;
    if (area === null || isReadOnly) return;
    const old = latest.current;
    const toggled = toggleStrong(old.text, area.selectionStart, area.selectionEnd);
    if (toggled.text !== old.text && toggled.text.length <= longestText) edits.write(old.field, toggled.text);
    setChosen({ from: toggled.from, to: toggled.to });
  }, [ref, isReadOnly, edits]);
}

/** What the master says where the unit says something else, and the way back to it; the Finnish words beside another language. */
function Beside({ field, name }: { readonly field: EditorField; readonly name: string }) {
  const t = useTexts();
  const { edits, language, askForField, isReadOnly } = useEditor();
  const { state, masterText, finnish, text } = field;
  const isOwn = state === 'changed' || state === 'master-changed';
  return (
    <>
      {finnish === null || finnish === '' ? null : (
        <p className="beside-text small-text">
          <span className="quiet-text">{t('edit.inFinnish')}: </span>
          <span lang="fi">{finnish}</span>
        </p>
      )}
      {state === 'missing' ? <p className="small-text stop-text">{t('edit.missing')}</p> : null}
      {isOwn && text === '' ? <p className="small-text stop-text">{t('edit.emptied')}</p> : null}
      {isOwn && masterText !== null ? (
        <div className="beside-text">
          <p className="small-text">
            <span className="quiet-text">{t(state === 'changed' ? 'edit.masterSays' : 'edit.masterChanged')}: </span>
            <span lang={language}>{masterText}</span>
          </p>
          <ActionButton
            look="plain"
            isDisabled={isReadOnly}
            aria-label={t('edit.resetNamed', { field: name })}
            onPress={() => {
              edits.reset(field);
              askForField(field.key);
            }}
          >
            <RotateCcw aria-hidden size={16} />
            {t('edit.reset')}
          </ActionButton>
        </div>
      ) : null}
    </>
  );
}

/** What the check says of the text, where it is written. */
function FieldFindings({ field }: { readonly field: EditorField }) {
  const { findingsOfKey, checked } = useCheckedTexts();
  const language = useInterfaceLanguage();
  const findings = findingsOfKey.get(field.key) ?? [];
  if (findings.length === 0) return null;
  return (
    <ul className="field-findings small-text" role="status">
      {findings.map((finding) => (
        <li key={finding.rule} className={finding.severity === 'stops' ? 'stop-text' : 'quiet-text'}>
          {findingMessage(language, finding, checked)}
        </li>
      ))}
    </ul>
  );
}

interface FieldEditorProps {
  readonly field: EditorField;
  /** Over the field. */
  readonly label: string;
  /** The field in the names of its buttons. */
  readonly name: string;
}

type Noted = Pick<EditorField, 'isOptional' | 'isSaid'>;

/** A word after the label: that the text may be left empty, or that this paper does not say it. */
function LabelNote({ isOptional, isSaid }: Noted) {
  const t = useTexts();
  const notes = [...(isOptional ? [t('edit.optional')] : []), ...(isSaid ? [] : [t('edit.notSaid')])];
  return notes.length === 0 ? null : <span className="field-optional"> ({notes.join(', ')})</span>;
}

/** The name of a text, and the button for bold. */
const TextHead = memo(function TextHead({
  label,
  name,
  fieldId,
  onBold,
  ...noted
}: Omit<FieldEditorProps, 'field'> & Noted & { readonly fieldId: string; readonly onBold: () => void }) {
  const t = useTexts();
  return (
    <div className="text-editor-head">
      <label className="field-label" htmlFor={fieldId}>
        {label}
        <LabelNote {...noted} />
      </label>
      <SignButton Sign={Bold} label={t('edit.boldNamed', { field: name })} onPress={onBold} />
    </div>
  );
});

/** What a letter, a key and coming into the text do. */
function useTyping(field: EditorField, toggleBold: () => void) {
  const { edits, enterField } = useEditor();
  return {
    onChange: (event: ChangeEvent<HTMLTextAreaElement>) => {
      edits.write(field, event.currentTarget.value);
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (!isBoldKey(event)) return;
      event.preventDefault();
      toggleBold();
    },
    onFocus: () => {
      enterField(field.key);
    },
  };
}

/**
 * The text itself with its name over it; Ctrl and B make what is chosen in it bold. It shows the newest words before the
 * rest of the editor does, and is a plain text area: at every letter it is the one thing of the editor that is drawn.
 */
function TextBox({ field, label, name, hintId }: FieldEditorProps & { readonly hintId: string | null }) {
  const ref = useRef<HTMLTextAreaElement>(null);
  const fieldId = useId();
  const { language, isReadOnly } = useEditor();
  const text = useWindow((state) => wordsOfField(field, ownWordsIn(state.workspace.layer, language)));
  useAskedFocus(field, ref);
  const toggleBold = useBold(field, text, ref);
  const { isOptional, isSaid } = field;
  return (
    <div className="field">
      <TextHead {...{ label, name, fieldId, isOptional, isSaid }} onBold={toggleBold} />
      <textarea
        ref={ref}
        id={fieldId}
        className="field-input text-area"
        lang={language}
        rows={1}
        spellCheck={false}
        value={text}
        readOnly={isReadOnly}
        maxLength={longestText}
        aria-describedby={hintId ?? undefined}
        {...useTyping(field, toggleBold)}
      />
    </div>
  );
}

/** One text of the paper: grows with what is written; Enter breaks the line. What is typed is taken at once. */
export const FieldEditor = memo(function FieldEditor(props: FieldEditorProps) {
  const t = useTexts();
  const hintId = useId();
  const { field, name } = props;
  const placeholders = placeholdersOf(field);
  return (
    <div className={`text-editor ${field.state}`}>
      <TextBox {...props} hintId={placeholders === '' ? null : hintId} />
      {placeholders === '' ? null : (
        <p id={hintId} className="field-hint">
          {t('edit.placeholders', { names: placeholders })}
        </p>
      )}
      <FieldFindings field={field} />
      <Beside field={field} name={name} />
    </div>
  );
});

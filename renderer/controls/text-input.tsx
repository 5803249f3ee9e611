import { useEffect, useId, useRef, type PointerEvent, type RefObject } from 'react';
import type { Place } from '../../templates/check/finding';
import { useFocusRequest } from '../state/use-focus-request';
import { useWindow } from '../state/window-context';

interface TextInputProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly maxLength: number;
  readonly hint?: string;
  /** A word after the label: `valinnainen`. */
  readonly note?: string;
  readonly error?: string | null;
  readonly placeholder?: string;
  readonly isLabelHidden?: boolean;
  readonly isPhone?: boolean;
  /** The first click takes the whole text, so that typing replaces it. */
  readonly isReplacedByTyping?: boolean;
  readonly hasAutoFocus?: boolean;
  /** Language of what is typed, for the screen reader. */
  readonly language?: string;
  /** Where findings lead to when they are about this field. */
  readonly place?: Place;
  readonly onBlur?: () => void;
}

/** Selects the whole text on the click that brings the keyboard in; a second click sets the cursor as usual. */
function useFirstClickSelects(isOn: boolean) {
  const wasFocused = useRef(true);
  return {
    onPointerDown: (event: PointerEvent<HTMLInputElement>) => {
      wasFocused.current = document.activeElement === event.currentTarget;
    },
    onPointerUp: (event: PointerEvent<HTMLInputElement>) => {
      const field = event.currentTarget;
      if (isOn && !wasFocused.current && field.selectionStart === field.selectionEnd) field.select();
    },
  };
}

/**
 * Someone who opens a form starts typing at once. Done here, because React Aria's own `autoFocus` waits for running
 * transitions after Enter in a form, and the first letters would be lost.
 */
function useAutoFocus(isOn: boolean, ref: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    if (isOn) ref.current?.focus();
  }, [isOn, ref]);
}

type SaidOfField = Pick<TextInputProps, 'hint' | 'error'> & { readonly id: string };

const hintId = (id: string): string => `${id}-hint`;
const errorId = (id: string): string => `${id}-error`;

/** The ids of what is said under the field, for the screen reader. */
function describedBy({ id, hint, error }: SaidOfField): string | undefined {
  const ids = [...(hint ? [hintId(id)] : []), ...(error ? [errorId(id)] : [])];
  return ids.length === 0 ? undefined : ids.join(' ');
}

/** What is said under the field: how to fill it, and what is wrong with it. */
function UnderField({ id, hint, error }: SaidOfField) {
  return (
    <>
      {hint ? (
        <span id={hintId(id)} className="field-hint">
          {hint}
        </span>
      ) : null}
      {error ? (
        <span id={errorId(id)} className="field-error">
          {error}
        </span>
      ) : null}
    </>
  );
}

/**
 * One line of text. What is typed is taken at once: there is no form to send. Plain elements, as a field is drawn at every
 * letter that is typed into it.
 */
export function TextInput(props: TextInputProps) {
  const ref = useRef<HTMLInputElement>(null);
  const id = useId();
  const isReadOnly = useWindow((state) => state.workspace.isReadOnly);
  const firstClick = useFirstClickSelects(props.isReplacedByTyping ?? false);
  useFocusRequest(props.place ?? null, ref);
  useAutoFocus(props.hasAutoFocus ?? false, ref);
  const said = { id, hint: props.hint ?? '', error: props.error ?? null };
  return (
    <div className="field">
      <label className={props.isLabelHidden ? 'heard-only' : 'field-label'} htmlFor={id}>
        {props.label}
        {props.note ? <span className="field-optional"> ({props.note})</span> : null}
      </label>
      <input
        ref={ref}
        id={id}
        className="field-input"
        type={props.isPhone ? 'tel' : 'text'}
        value={props.value}
        onChange={(event) => {
          props.onChange(event.currentTarget.value);
        }}
        onBlur={() => props.onBlur?.()}
        readOnly={isReadOnly}
        maxLength={props.maxLength}
        aria-invalid={props.error ? true : undefined}
        aria-describedby={describedBy(said)}
        placeholder={props.placeholder ?? ''}
        lang={props.language}
        autoComplete="off"
        spellCheck={false}
        {...firstClick}
      />
      <UnderField {...said} />
    </div>
  );
}

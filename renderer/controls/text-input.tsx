import { useEffect, useRef, type PointerEvent, type RefObject } from 'react';
import { FieldError, Input, Label, Text, TextField } from 'react-aria-components';
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

/** One line of text. What is typed is taken at once: there is no form to send. */
export function TextInput(props: TextInputProps) {
  const ref = useRef<HTMLInputElement>(null);
  const isReadOnly = useWindow((state) => state.workspace.isReadOnly);
  const firstClick = useFirstClickSelects(props.isReplacedByTyping ?? false);
  useFocusRequest(props.place ?? null, ref);
  useAutoFocus(props.hasAutoFocus ?? false, ref);
  return (
    <TextField
      className="field"
      value={props.value}
      onChange={props.onChange}
      isReadOnly={isReadOnly}
      isInvalid={Boolean(props.error)}
      maxLength={props.maxLength}
      type={props.isPhone ? 'tel' : 'text'}
      onBlur={() => props.onBlur?.()}
    >
      <Label className={props.isLabelHidden ? 'heard-only' : 'field-label'}>
        {props.label}
        {props.note ? <span className="field-optional"> ({props.note})</span> : null}
      </Label>
      <Input
        ref={ref}
        className="field-input"
        placeholder={props.placeholder ?? ''}
        lang={props.language}
        autoComplete="off"
        spellCheck={false}
        {...firstClick}
      />
      {props.hint ? (
        <Text slot="description" className="field-hint">
          {props.hint}
        </Text>
      ) : null}
      <FieldError className="field-error">{props.error}</FieldError>
    </TextField>
  );
}

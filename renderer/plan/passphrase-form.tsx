import { useState, type ReactNode } from 'react';
import { Form, Input, Label, Text, TextField } from 'react-aria-components';
import { passphraseStrength } from '../../templates/plan/passphrase-strength';
import { ActionButton } from '../controls/action-button';
import { Tick } from '../controls/tick';
import { useTexts } from '../texts/use-texts';

interface PassphraseInputProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly isShown: boolean;
  readonly hint?: string;
  readonly hasAutoFocus?: boolean;
}

/** A field for a passphrase: nothing may remember it, and it is seen only when that is asked for. */
function PassphraseInput({ label, value, onChange, isShown, hint, hasAutoFocus = false }: PassphraseInputProps) {
  return (
    <TextField
      className="field"
      value={value}
      onChange={onChange}
      type={isShown ? 'text' : 'password'}
      maxLength={500}
      autoFocus={hasAutoFocus}
    >
      <Label className="field-label">{label}</Label>
      <Input className="field-input" autoComplete="off" spellCheck={false} data-own-undo />
      {hint === undefined ? null : (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
    </TextField>
  );
}

/** What was typed, as far as it is used. */
export interface TypedPassphrases {
  readonly present: string;
  readonly next: string;
}

interface PassphraseFormProps {
  /** Which passphrases are asked for: the present one, a new one twice, or both. */
  readonly asks: 'present' | 'new' | 'change';
  readonly title: string;
  /** What its button says. */
  readonly verb: string;
  readonly onDone: (typed: TypedPassphrases) => Promise<boolean>;
  readonly onCancel: () => void;
  readonly children?: ReactNode;
}

const nothing = { present: '', next: '', again: '' } as const;
type Typed = Readonly<Record<keyof typeof nothing, string>>;

/** Whether the typed passphrases can be used, and otherwise why not. */
function useTrouble(asks: PassphraseFormProps['asks'], { present, next, again }: Typed): string | null {
  const t = useTexts();
  if (asks !== 'new' && present === '') return '';
  if (asks === 'present') return null;
  const strength = passphraseStrength(next);
  if (strength === 'empty' || again === '') return '';
  if (strength === 'weak') return t('plan.keeping.weak');
  return next === again ? null : t('plan.keeping.different');
}

interface FieldsProps extends Pick<PassphraseFormProps, 'asks'> {
  readonly typed: Typed;
  readonly onType: (part: keyof Typed, text: string) => void;
}

/** The fields that are asked for, and the box with which they are seen. */
function PassphraseFields({ asks, typed, onType }: FieldsProps) {
  const t = useTexts();
  const [isShown, setShown] = useState(false);
  const field = (part: keyof Typed) => ({
    value: typed[part],
    isShown,
    onChange: (text: string) => {
      onType(part, text);
    },
  });
  const strength = t(`plan.keeping.strength.${passphraseStrength(typed.next)}`);
  return (
    <>
      {asks === 'new' ? null : (
        <PassphraseInput {...field('present')} label={t('plan.keeping.passphrase')} hasAutoFocus />
      )}
      {asks === 'present' ? null : (
        <>
          <PassphraseInput
            {...field('next')}
            label={t('plan.keeping.newPassphrase')}
            hint={strength}
            hasAutoFocus={asks === 'new'}
          />
          <PassphraseInput {...field('again')} label={t('plan.keeping.again')} />
        </>
      )}
      <Tick isSelected={isShown} onChange={setShown}>
        {t('plan.keeping.showPassphrase')}
      </Tick>
    </>
  );
}

/** What is typed, until it was used; then it is forgotten. */
function usePassphrases({ asks, onDone, onCancel }: Pick<PassphraseFormProps, 'asks' | 'onDone' | 'onCancel'>) {
  const [typed, setTyped] = useState<Typed>(nothing);
  const [isBusy, setBusy] = useState(false);
  const trouble = useTrouble(asks, typed);
  const send = async (): Promise<void> => {
    if (trouble !== null || isBusy) return;
    setBusy(true);
    const isDone = await onDone(typed);
    setTyped(nothing);
    setBusy(false);
    if (isDone) onCancel();
  };
  const onType: FieldsProps['onType'] = (part, text) => {
    setTyped((before) => ({ ...before, [part]: text }));
  };
  return { typed, isBusy, trouble, send, onType };
}

/** Asks for a passphrase; a new one twice, with its strength in words. It is forgotten as soon as it was used. */
export function PassphraseForm({ asks, title, verb, onDone, onCancel, children }: PassphraseFormProps) {
  const t = useTexts();
  const { typed, isBusy, trouble, send, onType } = usePassphrases({ asks, onDone, onCancel });
  return (
    <Form
      className="plan-passphrase"
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <h3>{title}</h3>
      {children}
      <PassphraseFields asks={asks} typed={typed} onType={onType} />
      <p className="small-text" role="status">
        {trouble ?? ''}
      </p>
      <div className="button-row">
        <ActionButton type="submit" look="primary" isDisabled={trouble !== null} isPending={isBusy}>
          {verb}
        </ActionButton>
        <ActionButton look="plain" onPress={onCancel}>
          {t('plan.keeping.cancel')}
        </ActionButton>
      </div>
    </Form>
  );
}

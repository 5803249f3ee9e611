import { Redo2, Undo2, type LucideIcon } from 'lucide-react';
import { useEffect } from 'react';
import type { Change } from '../../templates/history/change';
import { ActionButton } from '../controls/action-button';
import { followUndoKeys } from '../state/undo-keys';
import { useActions, useWindow } from '../state/window-context';
import { useTexts } from '../texts/use-texts';

/** What a change is about, as the texts name it. */
function whatOf(change: Change | undefined) {
  if (change === undefined) return null;
  const { place } = change;
  switch (place?.kind) {
    case 'unit-field':
    case 'contact-field':
      return place.field;
    case 'contact-missing':
      return 'contact';
    case 'statute':
    case 'content':
      return place.kind;
    default:
      return 'other';
  }
}

type What = NonNullable<ReturnType<typeof whatOf>>;

interface HistoryButtonProps {
  readonly way: 'undo' | 'redo';
  /** What the next step is about; null where there is none. */
  readonly what: What | null;
  readonly Sign: LucideIcon;
  readonly onPress: () => void;
}

function HistoryButton({ way, what, Sign, onPress }: HistoryButtonProps) {
  const t = useTexts();
  const label = what === null ? t(`undoing.${way}None`) : t(`undoing.${way}`, { what: t(`undoing.what.${what}`) });
  return (
    <span title={label}>
      <ActionButton look="plain" isNarrow onPress={onPress} isDisabled={what === null}>
        <Sign aria-hidden size={20} />
        <span className="heard-only">{label}</span>
      </ActionButton>
    </span>
  );
}

/** The way back and on through all changes of the unit, also those of earlier days; and its keys. */
export function UndoButtons() {
  const { undo, redo } = useActions();
  const last = useWindow((state) => (state.workspace.isReadOnly ? null : whatOf(state.history.past.at(-1))));
  const next = useWindow((state) => (state.workspace.isReadOnly ? null : whatOf(state.history.future[0])));
  useEffect(() => followUndoKeys(document, { undo, redo }), [undo, redo]);
  return (
    <div className="undo-buttons">
      <HistoryButton way="undo" what={last} Sign={Undo2} onPress={undo} />
      <HistoryButton way="redo" what={next} Sign={Redo2} onPress={redo} />
    </div>
  );
}

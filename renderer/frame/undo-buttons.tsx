import { Redo2, Undo2, type LucideIcon } from 'lucide-react';
import { useEffect } from 'react';
import type { Place } from '../../templates/check/place';
import type { Change } from '../../templates/history/change';
import { ActionButton } from '../controls/action-button';
import { followUndoKeys } from '../state/undo-keys';
import { useActions, useWindow } from '../state/window-context';
import { useTexts } from '../texts/use-texts';

/** What a change is about, as the texts name it. */
function whatOf(place: Place | null) {
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

interface HistoryButtonProps {
  readonly way: 'undo' | 'redo';
  readonly change: Change | undefined;
  readonly Sign: LucideIcon;
  readonly onPress: () => void;
}

function HistoryButton({ way, change, Sign, onPress }: HistoryButtonProps) {
  const t = useTexts();
  const label =
    change === undefined
      ? t(`undoing.${way}None`)
      : t(`undoing.${way}`, { what: t(`undoing.what.${whatOf(change.place)}`) });
  return (
    <span title={label}>
      <ActionButton look="plain" isNarrow onPress={onPress} isDisabled={change === undefined}>
        <Sign aria-hidden size={20} />
        <span className="heard-only">{label}</span>
      </ActionButton>
    </span>
  );
}

/** The way back and on through all changes of the unit, also those of earlier days; and its keys. */
export function UndoButtons() {
  const { undo, redo } = useActions();
  const last = useWindow((state) => (state.workspace.isReadOnly ? undefined : state.history.past.at(-1)));
  const next = useWindow((state) => (state.workspace.isReadOnly ? undefined : state.history.future[0]));
  useEffect(() => followUndoKeys(document, { undo, redo }), [undo, redo]);
  return (
    <div className="undo-buttons">
      <HistoryButton way="undo" change={last} Sign={Undo2} onPress={undo} />
      <HistoryButton way="redo" change={next} Sign={Redo2} onPress={redo} />
    </div>
  );
}

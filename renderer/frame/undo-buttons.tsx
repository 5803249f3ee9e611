import { Redo2, Undo2, type LucideIcon } from 'lucide-react';
import { useEffect } from 'react';
import type { Change } from '../../templates/history/change';
import { ActionButton } from '../controls/action-button';
import { usePlan, usePlanActions } from '../plan/plan-context';
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

interface StepButtonProps {
  readonly label: string;
  readonly Sign: LucideIcon;
  readonly isDisabled: boolean;
  readonly onPress: () => void;
}

function StepButton({ label, Sign, isDisabled, onPress }: StepButtonProps) {
  return (
    <span title={label}>
      <ActionButton look="plain" isNarrow onPress={onPress} isDisabled={isDisabled}>
        <Sign aria-hidden size={20} />
        <span className="heard-only">{label}</span>
      </ActionButton>
    </span>
  );
}

interface HistoryButtonProps extends Omit<StepButtonProps, 'label' | 'isDisabled'> {
  readonly way: 'undo' | 'redo';
  /** What the next step is about; null where there is none. */
  readonly what: What | null;
}

function HistoryButton({ way, what, ...button }: HistoryButtonProps) {
  const t = useTexts();
  const label = what === null ? t(`undoing.${way}None`) : t(`undoing.${way}`, { what: t(`undoing.what.${what}`) });
  return <StepButton {...button} label={label} isDisabled={what === null} />;
}

/** In the plan's place the way back is the plan's own: it never touches the unit, and nothing of it is stored. */
function PlanUndoButtons() {
  const t = useTexts();
  const { undo, redo } = usePlanActions();
  const hasPast = usePlan(({ history }) => history.past.length > 0);
  const hasFuture = usePlan(({ history }) => history.future.length > 0);
  useEffect(() => followUndoKeys(document, { undo, redo }), [undo, redo]);
  return (
    <div className="undo-buttons">
      <StepButton
        label={t(hasPast ? 'plan.undo' : 'plan.undoNone')}
        Sign={Undo2}
        isDisabled={!hasPast}
        onPress={undo}
      />
      <StepButton
        label={t(hasFuture ? 'plan.redo' : 'plan.redoNone')}
        Sign={Redo2}
        isDisabled={!hasFuture}
        onPress={redo}
      />
    </div>
  );
}

/** The way back and on through what was done in the place where one is. */
export function UndoButtons() {
  const isPlan = useWindow(({ view }) => view.kind === 'plan');
  return isPlan ? <PlanUndoButtons /> : <UnitUndoButtons />;
}

/** The way back and on through all changes of the unit, also those of earlier days; and its keys. */
function UnitUndoButtons() {
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

import type { ContentLanguage } from '../../templates/model/language';
import type { ItemId } from '../../templates/model/layer';
import type { Answer, Answers } from '../../templates/model/plan';
import { withAnswer } from '../../templates/plan/given-answer';
import { atPoint, pausedOrResumed, startedClock, type TimedPoint } from '../../templates/plan/meeting-clock';
import { stepBack, stepOn, withChange, type PlanStep } from '../../templates/plan/plan-history';
import type { PlanParts } from './plan-parts';
import type { PlanNews, PlanScreen } from './plan-state';

/** Filling the forms of one plan. */
export interface FillingActions {
  /** Gives one answer, or takes it back as null. `place` says where in it: letters in one place are undone together. */
  readonly answer: (answerId: ItemId, answer: Answer | null, place: string) => void;
  /** Gives many answers at once, as one thing to undo. */
  readonly takeAnswers: (answers: Answers) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly show: (screen: PlanScreen) => void;
  readonly chooseLanguage: (language: ContentLanguage) => void;
  readonly sayNews: (news: PlanNews | null) => void;
  readonly startClock: (agenda: readonly TimedPoint[]) => void;
  readonly pauseClock: () => void;
  readonly goToPoint: (index: number) => void;
  readonly endClock: () => void;
}

/** The forms that are filled on a screen. */
function formsOf(screen: PlanScreen): readonly string[] {
  if (screen.kind === 'form') return [screen.materialId];
  if (screen.kind === 'meeting') return ['meeting-agenda', 'meeting-memo'];
  return screen.kind === 'read-pdf' ? [screen.read.materialId] : [];
}

function change({ store, now }: PlanParts, answers: Answers, key: string): void {
  store.setState((state) => ({
    answers,
    touched: [...new Set([...state.touched, ...formsOf(state.screen)])],
    news: null,
    history: withChange(state.history, { answers: state.answers, where: state.screen, key, atMs: now() }),
  }));
}

/** Shows what a step back or on leads to, where it was made. */
function take({ store }: PlanParts, step: PlanStep<PlanScreen> | null): void {
  if (step === null) return;
  const { history, answers, where } = step;
  store.setState({ history, answers, screen: where, news: null });
}

function createClock({ store, now }: PlanParts) {
  return {
    startClock: (agenda: readonly TimedPoint[]) => {
      store.setState({ clock: startedClock(now()), agenda });
    },
    pauseClock: () => {
      store.setState(({ clock }) => ({ clock: clock === null ? null : pausedOrResumed(clock, now()) }));
    },
    goToPoint: (index: number) => {
      store.setState(({ clock }) => ({ clock: clock === null ? null : atPoint(clock, index, now()) }));
    },
    endClock: () => {
      store.setState({ clock: null });
    },
  };
}

/** Makes the actions with which a plan is filled. */
export function createFilling(parts: PlanParts): FillingActions {
  const { store } = parts;
  return {
    ...createClock(parts),
    answer: (answerId, answer, place) => {
      change(parts, withAnswer(store.getState().answers, answerId, answer), `${answerId} ${place}`);
    },
    takeAnswers: (answers) => {
      change(parts, answers, `all ${parts.now()}`);
    },
    undo: () => {
      const { history, answers } = store.getState();
      take(parts, stepBack(history, answers));
    },
    redo: () => {
      const { history, answers } = store.getState();
      take(parts, stepOn(history, answers));
    },
    show: (screen) => {
      store.setState({ screen, leaving: null });
    },
    chooseLanguage: (language) => {
      store.setState({ language });
    },
    sayNews: (news) => {
      store.setState({ news });
    },
  };
}

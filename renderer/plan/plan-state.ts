import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Failure } from '../../templates/messages/failure';
import type { ContentLanguage } from '../../templates/model/language';
import type { LocalDate } from '../../templates/model/local-date';
import type { Answers } from '../../templates/model/plan';
import { hasAnswers } from '../../templates/plan/given-answer';
import type { MeetingClock, TimedPoint } from '../../templates/plan/meeting-clock';
import { emptyPlanHistory, type PlanHistory } from '../../templates/plan/plan-history';
import type { ReadPdf } from '../../templates/plan/read-pdf';
import type { View } from '../state/window-state';

/** What of the plan's place is shown. */
export type PlanScreen =
  | { readonly kind: 'start' }
  /** `sectionId` null: the first section. */
  | { readonly kind: 'form'; readonly materialId: string; readonly sectionId: string | null }
  | { readonly kind: 'paper'; readonly materialId: string }
  | { readonly kind: 'meeting'; readonly sectionId: string | null }
  | { readonly kind: 'read-pdf'; readonly read: ReadPdf };

/** The open encrypted file of the plan: the main process knows where it is and has its key. */
export interface PlanFile {
  readonly handle: string;
  readonly fileName: string;
}

/** What somebody wants to do that would take what is filled away. */
export type Leaving =
  | { readonly kind: 'view'; readonly view: View }
  | { readonly kind: 'unit'; readonly unitId: string }
  /** Stay in the place with an empty plan. */
  | { readonly kind: 'empty' }
  | { readonly kind: 'close' };

/** What has happened to the plan by itself, or has gone wrong; said until the next thing. */
export type PlanNews =
  | { readonly kind: 'cleared'; readonly by: 'idle' | 'lock'; readonly isKept: boolean }
  | { readonly kind: 'kept'; readonly fileName: string }
  | { readonly kind: 'deleted' }
  | { readonly kind: 'passphrase-changed' }
  | { readonly kind: 'failed'; readonly failure: Failure };

/**
 * What is filled of one client's plan, and where in it the people are. Client data: it is here and nowhere else, never in
 * the unit's document, its journal or the settings, and it is gone when the plan is cleared.
 */
export interface PlanState {
  /** Names the plan without naming the client. */
  readonly code: string;
  readonly createdOn: LocalDate;
  readonly deleteOn: LocalDate | null;
  readonly movedOn: LocalDate | null;
  /** The language of the forms; null: the unit's first. */
  readonly language: ContentLanguage | null;
  readonly answers: Answers;
  /** Forms that were open while something was written. */
  readonly touched: readonly string[];
  readonly file: PlanFile | null;
  /** What the open file holds; null without one. */
  readonly kept: Answers | null;
  readonly history: PlanHistory<PlanScreen>;
  readonly screen: PlanScreen;
  readonly clock: MeetingClock | null;
  /** The points of the meeting whose clock runs. */
  readonly agenda: readonly TimedPoint[];
  readonly leaving: Leaving | null;
  /** Seconds until the plan is cleared because nobody does anything; null while somebody does. */
  readonly secondsLeft: number | null;
  readonly news: PlanNews | null;
}

export type PlanStore = StoreApi<PlanState>;

/** Letters of a plan's code: without those that are mixed up when read aloud. */
const codeLetters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

function newCode(): string {
  const numbers = crypto.getRandomValues(new Uint8Array(6));
  return [...numbers].map((number) => codeLetters.charAt(number % codeLetters.length)).join('');
}

/** An empty plan, begun today. */
export function emptyPlan(today: LocalDate): PlanState {
  return {
    code: newCode(),
    createdOn: today,
    deleteOn: null,
    movedOn: null,
    language: null,
    answers: {},
    touched: [],
    file: null,
    kept: null,
    history: emptyPlanHistory,
    screen: { kind: 'start' },
    clock: null,
    agenda: [],
    leaving: null,
    secondsLeft: null,
    news: null,
  };
}

/** Whether leaving would lose something: anything that is written here and not in the plan's file. */
export function isUnkept({ answers, kept }: PlanState): boolean {
  return kept === null ? hasAnswers(answers) : answers !== kept;
}

/** Whether there is anything of a client in memory: also what could be brought back by undoing. */
export function holdsClientData({ answers, file, history }: PlanState): boolean {
  return file !== null || hasAnswers(answers) || history.past.length > 0 || history.future.length > 0;
}

/** Makes the store of the plan; called once, in `main.tsx`. */
export function createPlanStore(today: LocalDate): PlanStore {
  return createStore<PlanState>(() => emptyPlan(today));
}

import type { LocalDate } from '../model/local-date';
import type { Answers } from '../model/plan';

/** Forms that nobody may know the writer of, and the unit's own counts: what is written there is no part of a plan. */
const formsWithoutClient = ['client-feedback', 'easy-feedback', 'staff-feedback', 'tally-sheet'] as const;

/** Whether the form belongs to no client: anonymous feedback, or a count of the unit's own. */
export function isWithoutClient(materialId: string): boolean {
  return formsWithoutClient.some((id) => id === materialId);
}

/** What of the answers is kept in the plan's file: feedback is anonymous and is not tied to a client by a file. */
export function keptAnswers(answers: Answers): Answers {
  const isKept = (id: string): boolean => !isWithoutClient(id.split('.')[0] ?? '');
  return Object.fromEntries(Object.entries(answers).filter(([id]) => isKept(id)));
}

/** The day `days` later. */
export function dayAfter(date: LocalDate, days: number): LocalDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10);
}

import { later } from './later';

/** The places behind the home page's first lines: fetched once those stand, so that the window opens at once. */
export const guidePlace = later(async () => (await import('../guide/guide-view')).GuideView);
export const shelfPart = later(async () => (await import('../papers/shelves')).Shelves);
export const paperPlace = later(async () => (await import('../paper/paper-view')).PaperView);
export const editPlace = later(async () => (await import('../edit/edit-view')).EditView);
export const translationPlace = later(async () => (await import('../translation/translation-view')).TranslationView);
export const historyPlace = later(async () => (await import('../history/history-view')).HistoryView);
export const differencesPlace = later(async () => (await import('../differences/differences-view')).DifferencesView);
export const planPlace = later(async () => (await import('../plan/plan-view')).PlanView);
export const settingsPlace = later(async () => (await import('../settings/settings-view')).SettingsView);

/** Fetches in the background what has not been shown yet, so that going there takes no time. */
export async function fetchPlacesAhead(): Promise<void> {
  await shelfPart.fetchAhead();
  await paperPlace.fetchAhead();
  await editPlace.fetchAhead();
  await translationPlace.fetchAhead();
  await historyPlace.fetchAhead();
  await differencesPlace.fetchAhead();
  await settingsPlace.fetchAhead();
  await planPlace.fetchAhead();
}

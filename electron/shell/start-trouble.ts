import { app, dialog } from 'electron';
import type { Failure } from '../../templates/messages/failure';
import { messageFor } from '../../templates/messages/messages';
import type { InterfaceLanguage } from '../../templates/model/language';

const buttons = {
  fi: { again: 'Yritä uudelleen', stop: 'Sulje' },
  sv: { again: 'Försök igen', stop: 'Stäng' },
  en: { again: 'Try again', stop: 'Close' },
} as const;

/**
 * Says that the data folder cannot be opened, in the system's language, as the settings lie in that folder. Answers
 * whether the user wants to try again; an app without its data never starts empty instead.
 */
export async function asksToTryAgain(trouble: Failure): Promise<boolean> {
  const language = languageOf(app.getLocale());
  const { again, stop } = buttons[language];
  const key = trouble.reason === 'folder-missing' ? 'notice.folder-missing' : (`failure.${trouble.reason}` as const);
  const { response } = await dialog.showMessageBox({
    type: 'warning',
    title: 'Heräte',
    message: messageFor(language, key, { ...trouble.details, file: trouble.details['folder'] ?? '' }),
    buttons: [again, stop],
    defaultId: 0,
    cancelId: 1,
    noLink: true,
  });
  return response === 0;
}

/** Finnish where the system speaks none of our languages. */
export function languageOf(locale: string): InterfaceLanguage {
  if (locale.startsWith('sv')) return 'sv';
  return locale.startsWith('en') ? 'en' : 'fi';
}

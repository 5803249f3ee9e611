import { app, dialog, type BrowserWindow } from 'electron';
import { fileNameOf } from '../bridge/files/file-name';
import { writeWholeFile } from '../bridge/files/write-whole-file';
import type { StrandedUnit } from '../store/store';
import { formatUnitCopies } from '../store/unit-copy-file';
import { unitName } from '../store/unit-summary';
import type { Dialogs } from './dialogs';
import { languageOf } from './start-trouble';

const words = {
  fi: {
    question: 'Tietojen kansio on poissa: tallennetaanko viimeisimmistä muutoksistasi kopio muualle?',
    detail: 'Muutokset pysyvät joka tapauksessa tällä koneella, ja Heräte tarjoaa niitä seuraavalla kerralla.',
    copy: 'Tallenna kopio…',
    close: 'Sulje ilman kopiota',
    stay: 'Jatka',
  },
  sv: {
    question: 'Datamappen är borta: ska en kopia av dina senaste ändringar sparas på annat ställe?',
    detail: 'Ändringarna finns i varje fall kvar på den här datorn, och Heräte erbjuder dem nästa gång.',
    copy: 'Spara en kopia…',
    close: 'Stäng utan kopia',
    stay: 'Fortsätt',
  },
  en: {
    question: 'The data folder is away: save a copy of your latest changes elsewhere?',
    detail: 'The changes stay on this computer in any case, and Heräte offers them the next time.',
    copy: 'Save a copy…',
    close: 'Close without a copy',
    stay: 'Go on',
  },
} as const;

export interface ClosingQuestion {
  readonly window: BrowserWindow;
  readonly dialogs: Pick<Dialogs, 'choosePath'>;
  /** Units whose newest words the folder has not taken. */
  readonly unsaved: readonly StrandedUnit[];
}

/** Asks before a window closes whose folder is away; null where everything is on the disk. Answers whether it may close. */
export function askBeforeLoss(question: ClosingQuestion): Promise<boolean> | null {
  return question.unsaved.length === 0 ? null : ask(question);
}

async function ask(question: ClosingQuestion): Promise<boolean> {
  const { question: message, detail, copy, close, stay } = words[languageOf(app.getLocale())];
  const { response } = await dialog.showMessageBox(question.window, {
    type: 'question',
    title: 'Heräte',
    message,
    detail,
    buttons: [copy, close, stay],
    defaultId: 0,
    cancelId: 2,
    noLink: true,
  });
  if (response === 0) return saveCopy(question);
  return response === 1;
}

/** A dialog that was cancelled, or a disk that did not take the copy, leaves the window open. */
async function saveCopy({ dialogs, unsaved }: ClosingQuestion): Promise<boolean> {
  const [first] = unsaved;
  const name = first === undefined ? '' : unitName(first.unit) || first.unit.id;
  const path = await dialogs.choosePath({ path: fileNameOf([name], 'json'), extension: 'json' });
  if (path === null) return false;
  return (await writeWholeFile(path, new TextEncoder().encode(formatUnitCopies(unsaved)))).ok;
}

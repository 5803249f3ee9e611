import type { BrowserWindow } from 'electron';
import { lazy, type Lazy } from './lazy';
import type { Press } from './press/press';
import { openPressWindow } from './shell/windows';
import { readWordFonts } from './word/word-fonts';

/** The press as the app keeps it: made with the first paper, warmed up before when the machine is idle. */
export interface PressService {
  readonly press: Lazy<Press>;
  /** Opens the first hidden window and loads the code, so that the first paper comes as fast as the next. */
  readonly warmUp: () => Promise<void>;
  /** Lets go of filled papers that were made, if there is a press at all. */
  readonly forget: () => void;
}

/** Gives the app its press; `windows` is how many sheets print side by side. */
export function createPressService(windows: 1 | 2): PressService {
  let spare: Promise<BrowserWindow> | null = null;
  const takeWindow = (): Promise<BrowserWindow> => {
    const taken = spare ?? openPressWindow();
    spare = null;
    return taken;
  };
  const press = lazy(async () => {
    const [{ createPress }, { createFinisher }] = await Promise.all([
      import('./press/press'),
      import('./press/finish/finisher'),
    ]);
    const finisher = createFinisher(new URL('finish-worker.js', import.meta.url));
    const readFont = async () => (await readWordFonts()).regular;
    return createPress({ openWindow: takeWindow, windows, finisher, readFont });
  });
  return {
    press,
    warmUp: async () => {
      if (press.made() !== null) return;
      spare = openPressWindow();
      await press();
    },
    forget: () => {
      void press.made()?.then((made) => {
        made.forget();
      });
    },
  };
}

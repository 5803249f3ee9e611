import type { BrowserWindow } from 'electron';
import { PlanFiles } from '../plans/plan-files';
import { planExtension } from '../plans/plan-format';
import type { Dialogs } from '../shell/dialogs';
import type { WatchAway } from '../shell/watch-away';
import { systemClock } from '../store/store-clock';
import { diskFiles } from '../store/store-files';
import type { BridgeEvent } from './contract';
import type { WrittenFiles } from './files/written-files';
import type { PlanServices } from './handlers/plans';

/** How long keys outlive the moment in which the screen is locked. */
const LAST_SAVE_MS = 2000;

/** What keeping and forgetting plans needs of the app. */
export interface PlanParts {
  readonly window: BrowserWindow;
  readonly dialogs: Pick<Dialogs, 'chooseFilePath'>;
  /** Tells when nobody may be at the screen any more. */
  readonly watchAway: WatchAway;
  /** Lets go of every filled paper that was drawn. */
  readonly forgetPapers: () => void;
}

/** What the bridge itself has of it. */
interface PlanBridge {
  readonly files: WrittenFiles;
  readonly tell: (event: BridgeEvent) => void;
}

/**
 * The encrypted files of plans, and how everything of them is forgotten: when the user leaves the filling, when nobody may
 * be at the screen any more, and when the page that knew them is gone.
 */
export function connectPlans(
  parts: PlanParts,
  { files, tell }: PlanBridge,
): Pick<PlanServices, 'plans' | 'forgetPlans'> {
  const { window, dialogs, watchAway, forgetPapers } = parts;
  const plans = new PlanFiles({
    askPath: (fileName) => files.ask(fileName, planExtension),
    choosePath: () => dialogs.chooseFilePath(planExtension),
    tools: { files: diskFiles, clock: systemClock },
  });
  const forgetPlans = (): void => {
    plans.forget();
    forgetPapers();
  };
  watchAway((reason) => {
    plans.cancelOpenings();
    tell({ kind: 'clear-plan', reason });
    // The window writes what the open file does not have yet, which takes no longer; with or without it, keys go then.
    setTimeout(forgetPlans, LAST_SAVE_MS);
  });
  window.webContents.on('did-navigate', forgetPlans);
  window.webContents.on('render-process-gone', forgetPlans);
  window.once('closed', forgetPlans);
  return { plans, forgetPlans };
}

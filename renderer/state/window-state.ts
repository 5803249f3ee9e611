import type { z } from 'zod';
import type { Notice, Printer, Workspace, channels } from '../../electron/bridge/contract';
import type { Place } from '../../templates/check/finding';
import { emptyHistory, type History } from '../../templates/history/history';
import type { Failure } from '../../templates/messages/failure';
import type { PrinterChoice } from '../../templates/model/settings';
import type { Contact, Logo } from '../../templates/model/unit';

/** Parts of the settings page that a link can lead to. */
export type SettingsPart = 'unit' | 'contacts' | 'look' | 'units' | 'printers' | 'backups' | 'plans' | 'app';

/** Parts of the place where words are changed. */
export type EditPart = 'items' | 'history' | 'translation' | 'differences';

/** What stands open in the editor: the paper (null: the one used last) and the item of it. */
export interface OpenItem {
  readonly materialId: string | null;
  readonly itemId: string | null;
}

/** Where the person is. One place at a time; there is no history beyond the way back to the shelf. */
export type View =
  | { readonly kind: 'guide'; readonly step: 1 | 2 }
  | { readonly kind: 'papers' }
  /** `isFirst` is the last step of the first-start guide. */
  | { readonly kind: 'paper'; readonly materialId: string; readonly isFirst: boolean }
  | { readonly kind: 'edit'; readonly part: EditPart }
  | { readonly kind: 'plan' }
  | { readonly kind: 'settings'; readonly part: SettingsPart };

/** What the top bar says about saving. */
export type Saving =
  | { readonly kind: 'saved'; readonly at: string | null }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** A written file as the main process hands it over. */
export type WrittenFile = Extract<z.output<(typeof channels)['makePdf']['output']>, { ok: true }>['value'];

export type PaperTask = 'print' | 'pdf' | 'docx';

/** What came of the last thing asked for one paper; said beside its buttons until the next thing is asked. */
export type Outcome =
  | { readonly kind: 'busy'; readonly task: PaperTask }
  | { readonly kind: 'file'; readonly file: WrittenFile }
  | { readonly kind: 'printed'; readonly printerLabel: string; readonly sheetsOfPaper: number }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** What was removed last and can be brought back. */
export type Removed =
  | { readonly kind: 'contact'; readonly unitId: string; readonly contact: Contact; readonly position: number }
  | { readonly kind: 'logo'; readonly unitId: string; readonly logo: Logo }
  | { readonly kind: 'unit'; readonly unitId: string; readonly name: string };

/** A place to open and focus; the serial number makes asking twice for the same place work twice. */
export interface FocusRequest {
  readonly place: Place;
  readonly serial: number;
}

export type PrinterList =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'known'; readonly printers: readonly Printer[] }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** Sides and paper chosen for one paper that has its own right way of being printed. */
export type OwnPrintChoice = Partial<Pick<PrinterChoice, 'sides' | 'paper'>>;

/** Everything that the window shows comes from here or is computed from it. */
export interface WindowState {
  readonly workspace: Workspace;
  readonly view: View;
  readonly saving: Saving;
  /** What can be undone and redone in the unit. */
  readonly history: History;
  /** Grows with each undo and redo: a field that keeps what is typed lets go of it then. */
  readonly undoSerial: number;
  readonly focusRequest: FocusRequest | null;
  readonly openItem: OpenItem;
  readonly removed: Removed | null;
  readonly notices: readonly Notice[];
  /** What went wrong with something that belongs to no paper: an import, a new unit. */
  readonly failure: Failure | null;
  readonly printers: PrinterList;
  readonly outcomes: Readonly<Partial<Record<string, Outcome>>>;
  /** By paper and variant, for this session: at the printer only the common way of printing is remembered. */
  readonly printChoices: Readonly<Partial<Record<string, OwnPrintChoice>>>;
}

/** The state in which the window opens: the guide until a first paper has been made, the shelf afterwards. */
export function openingState(workspace: Workspace): WindowState {
  const needsGuide = workspace.unit === null || !workspace.settings.isGuideDone;
  return {
    workspace,
    view: needsGuide ? { kind: 'guide', step: 1 } : { kind: 'papers' },
    saving: { kind: 'saved', at: workspace.savedAt },
    history: emptyHistory,
    undoSerial: 0,
    focusRequest: null,
    openItem: { materialId: null, itemId: null },
    removed: null,
    notices: workspace.notices,
    failure: null,
    printers: { kind: 'unknown' },
    outcomes: {},
    printChoices: {},
  };
}

import type { PaperChoice } from '../../../templates/materials/paper-sheet';
import type { Answers } from '../../../templates/model/plan';
import type { Store } from '../../store/store';

/** What the bridge needs of the store. Reads are from memory; saves answer when they are on disk. */
export type WorkspaceStore = Pick<
  Store,
  | 'settings'
  | 'units'
  | 'unit'
  | 'layer'
  | 'currentUnit'
  | 'savedAt'
  | 'notices'
  | 'isReadOnly'
  | 'saveSettings'
  | 'saveDocument'
  | 'history'
  | 'createUnit'
  | 'importUnit'
  | 'addUnit'
  | 'selectUnit'
  | 'removeUnit'
  | 'restoreUnit'
>;

/** A request for a paper, as the window makes it. */
export interface PaperRequest extends PaperChoice {
  readonly materialId: string;
  /** What a form is filled with: client data, for this one paper. */
  readonly answers?: Answers | null;
}

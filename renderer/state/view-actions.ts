import type { Place } from '../../templates/check/finding';
import type { PaperLanguages } from '../../templates/model/language';
import { withPaperPreference } from '../../templates/model/settings';
import { changeSettingsIn } from './edit-actions';
import { viewForPlace } from './view-for-place';
import type { OpenItem, OwnPrintChoice, View } from './window-state';
import type { WindowParts } from './window-store';

/** Moving about in the window. */
export interface ViewActions {
  readonly go: (view: View) => void;
  /** Opens the place where a finding can be mended and puts the keyboard into its field. */
  readonly openPlace: (place: Place, materialId: string) => void;
  /** Opens an item of a paper in the editor. */
  readonly openInEditor: (item: OpenItem) => void;
  readonly finishFocus: (serial: number) => void;
  readonly chooseLanguages: (materialId: string, languages: PaperLanguages) => void;
  readonly chooseVariant: (materialId: string, variant: string | null) => void;
  /** Sides and paper for one paper and variant, until the window is closed. */
  readonly choosePrinting: (paperKey: string, choice: OwnPrintChoice) => void;
  readonly dismissNotices: () => void;
  readonly dismissFailure: () => void;
  readonly forgetRemoved: () => void;
}

type Choices = 'chooseLanguages' | 'chooseVariant' | 'choosePrinting';

/** What is chosen for one paper; form, ink and languages are remembered at this desk. */
function createChoices(parts: WindowParts): Pick<ViewActions, Choices> {
  const { store } = parts;
  const changeSettings = changeSettingsIn(parts);
  return {
    chooseLanguages: (materialId, languages) => {
      changeSettings((settings) => withPaperPreference(settings, materialId, { languages }));
    },
    chooseVariant: (materialId, variant) => {
      changeSettings((settings) => withPaperPreference(settings, materialId, { variant }));
    },
    choosePrinting: (paperKey, choice) => {
      store.setState((state) => ({ printChoices: { ...state.printChoices, [paperKey]: choice } }));
    },
  };
}

/** Makes the ways to move about. */
export function createViewActions(parts: WindowParts): ViewActions {
  const { store } = parts;
  return {
    ...createChoices(parts),
    go: (view) => {
      store.setState({ view, focusRequest: null, failure: null });
    },
    openPlace: (place, materialId) => {
      store.setState((state) => {
        const view = viewForPlace(state.view, place, materialId);
        return {
          view,
          focusRequest: { place, serial: (state.focusRequest?.serial ?? 0) + 1 },
          ...(view.kind === 'edit' ? { openItem: { materialId, itemId: null } } : {}),
        };
      });
    },
    openInEditor: (openItem) => {
      store.setState({ openItem });
    },
    finishFocus: (serial) => {
      store.setState((state) => (state.focusRequest?.serial === serial ? { focusRequest: null } : {}));
    },
    dismissNotices: () => {
      store.setState({ notices: [] });
    },
    dismissFailure: () => {
      store.setState({ failure: null });
    },
    forgetRemoved: () => {
      store.setState({ removed: null });
    },
  };
}

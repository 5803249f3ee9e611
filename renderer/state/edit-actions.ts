import type { Place } from '../../templates/check/place';
import { decide, withoutDecision } from '../../templates/layer/decisions';
import type { InterfaceLanguage } from '../../templates/model/language';
import type { Decision, Layer, Question } from '../../templates/model/layer';
import type { PrinterChoice, Settings } from '../../templates/model/settings';
import { addContact, removeContact, type UnitChange } from '../facts/unit-changes';
import { changeDocumentIn } from './document-actions';
import { retrySaves, type WindowParts } from './window-store';

/** Edits of what is stored. Each shows at once and is on its way to disk as soon as it is painted. */
export interface EditActions {
  /** `place` is brought into view when the change is undone; left out, it is found from what has changed. */
  readonly changeUnit: (change: UnitChange, place?: Place) => void;
  readonly decide: (decision: Decision, place?: Place) => void;
  /** Follows the master again in one question. */
  readonly withoutDecision: (question: Question, place?: Place) => void;
  /** Changes the layer as a whole, as one step. */
  readonly changeLayer: (change: (layer: Layer) => Layer, place?: Place) => void;
  readonly showAllDefaults: () => void;
  readonly changeSettings: (change: (settings: Settings) => Settings) => void;
  readonly chooseInterfaceLanguage: (language: InterfaceLanguage) => void;
  readonly rememberPrinter: (printerName: string, choice: PrinterChoice) => void;
  readonly removeContact: (contactId: string) => void;
  readonly removeLogo: () => void;
  readonly retrySaving: () => void;
  readonly today: () => string;
}

/** The settings with what was chosen at a printer, which is the one to be offered next time. */
export function withPrinter(settings: Settings, printerName: string, choice: PrinterChoice): Settings {
  return { ...settings, lastPrinter: printerName, printers: { ...settings.printers, [printerName]: choice } };
}

function changeUnitIn(parts: WindowParts): EditActions['changeUnit'] {
  const changeDocument = changeDocumentIn(parts);
  return (change, place) => {
    changeDocument((document) => ({ ...document, unit: change(document.unit) }), place);
  };
}

/** Changes the settings of this desk, at once and on disk. */
export function changeSettingsIn({ store, savers }: WindowParts): EditActions['changeSettings'] {
  return (change) => {
    const { workspace } = store.getState();
    const settings = change(workspace.settings);
    store.setState({ workspace: { ...workspace, settings } });
    if (!workspace.isReadOnly) savers.settings.save(settings);
  };
}

function changeLayerIn(parts: WindowParts): EditActions['changeLayer'] {
  const changeDocument = changeDocumentIn(parts);
  return (change, place) => {
    changeDocument((document) => ({ ...document, layer: change(document.layer) }), place);
  };
}

/** The layer that follows the master again in what is shown; that a law was checked stays a fact. */
function withAllDefaults(layer: Layer): Layer {
  return { ...layer, decisions: layer.decisions.filter((decision) => decision.kind === 'checked') };
}

/** Removals keep what they removed, for the way back. */
function createRemovals(parts: WindowParts): Pick<EditActions, 'removeContact' | 'removeLogo'> {
  const { store } = parts;
  const changeUnit = changeUnitIn(parts);
  return {
    removeContact: (contactId) => {
      const { unit } = store.getState().workspace;
      const position = unit?.contacts.findIndex((contact) => contact.id === contactId) ?? -1;
      const contact = unit?.contacts[position];
      if (!unit || contact === undefined) return;
      changeUnit(removeContact(contactId));
      store.setState({ removed: { kind: 'contact', unitId: unit.id, contact, position } });
    },
    removeLogo: () => {
      const { unit } = store.getState().workspace;
      if (!unit || unit.logo === null) return;
      changeUnit((current) => ({ ...current, logo: null }));
      store.setState({ removed: { kind: 'logo', unitId: unit.id, logo: unit.logo } });
    },
  };
}

/** Makes the edits of the window. */
export function createEditActions(parts: WindowParts): EditActions {
  const { store, savers } = parts;
  const changeSettings = changeSettingsIn(parts);
  const changeLayer = changeLayerIn(parts);
  return {
    changeUnit: changeUnitIn(parts),
    changeSettings,
    changeLayer,
    decide: (decision, place) => {
      changeLayer((layer) => decide(layer, decision), place);
    },
    withoutDecision: (question, place) => {
      changeLayer((layer) => withoutDecision(layer, question), place);
    },
    showAllDefaults: () => {
      changeLayer(withAllDefaults);
    },
    ...createRemovals(parts),
    chooseInterfaceLanguage: (interfaceLanguage) => {
      changeSettings((settings) => ({ ...settings, interfaceLanguage }));
    },
    rememberPrinter: (printerName, choice) => {
      changeSettings((settings) => withPrinter(settings, printerName, choice));
    },
    retrySaving: () => {
      retrySaves(savers);
    },
    today: () => store.getState().workspace.today,
  };
}

/** Brings back the contact or the logo that was removed last. A removed unit comes back through the main process. */
export function bringBackFact(parts: WindowParts): void {
  const { removed } = parts.store.getState();
  if (removed === null || removed.kind === 'unit') return;
  const change = changeUnitIn(parts);
  if (removed.kind === 'contact') change(addContact(removed.contact, removed.position));
  else change((unit) => ({ ...unit, logo: removed.logo }));
  parts.store.setState({ removed: null });
}

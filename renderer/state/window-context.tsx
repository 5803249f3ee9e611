import { createContext, use } from 'react';
import { useStore } from 'zustand';
import type { Unit } from '../../templates/model/unit';
import { createBackupActions, type BackupActions } from './backup-actions';
import { createCalibrationActions, type CalibrationActions } from './calibration-actions';
import { createDocumentActions, type DocumentActions } from './document-actions';
import { createEditionActions, type EditionActions } from './edition-actions';
import { createEditActions, type EditActions } from './edit-actions';
import { createPaperActions, type PaperActions } from './paper-actions';
import { createSharingActions, type SharingActions } from './sharing-actions';
import { createTranslationActions, type TranslationActions } from './translation-actions';
import { createUnitActions, type UnitActions } from './unit-actions';
import { createViewActions, type ViewActions } from './view-actions';
import type { WindowState } from './window-state';
import type { WindowParts, WindowStore } from './window-store';

export type Actions = EditActions &
  DocumentActions &
  EditionActions &
  SharingActions &
  UnitActions &
  PaperActions &
  CalibrationActions &
  BackupActions &
  TranslationActions &
  ViewActions;

interface Window {
  readonly store: WindowStore;
  readonly actions: Actions;
}

/** Hands the window's state and actions to every component; given once, in `main.tsx`. */
export const WindowContext = createContext<Window | null>(null);

/** Puts together what the components use. */
export function createWindow(parts: WindowParts): Window {
  return {
    store: parts.store,
    actions: {
      ...createEditActions(parts),
      ...createDocumentActions(parts),
      ...createEditionActions(parts),
      ...createUnitActions(parts),
      ...createSharingActions(parts),
      ...createPaperActions(parts),
      ...createCalibrationActions(parts),
      ...createBackupActions(parts),
      ...createTranslationActions(parts),
      ...createViewActions(parts),
    },
  };
}

function useWindowContext(): Window {
  const value = use(WindowContext);
  if (value === null) throw new Error('A component stands outside the window context.');
  return value;
}

/** Reads one thing of the state; the component is drawn again only when that thing changes. */
export function useWindow<Value>(select: (state: WindowState) => Value): Value {
  return useStore(useWindowContext().store, select);
}

/** What can be done in the window; always the same object. */
export function useActions(): Actions {
  return useWindowContext().actions;
}

/** Reads one of the unit's facts, in a place that is only shown when there is a unit; drawn again only when it changes. */
export function useFacts<Value>(select: (unit: Unit) => Value): Value {
  return useWindow((state) => {
    if (state.workspace.unit === null) throw new Error('A place that needs a unit is shown without one.');
    return select(state.workspace.unit);
  });
}

/** All facts of the unit, in a place that is only shown when there is one. */
export function useUnit(): Unit {
  return useFacts((unit) => unit);
}

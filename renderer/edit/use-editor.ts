import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react';
import type { Finding } from '../../templates/check/finding';
import { findInEditor, itemById, type PointedPlace } from '../../templates/edit/find-in-editor';
import type { TextKey } from '../../templates/model/layer';
import type { PaperModel } from '../paper/use-paper';
import { useActions, useWindow } from '../state/window-context';
import type { CheckedTexts, Editor, FieldRequest } from './editor-context';
import { useEdits } from './use-edits';
import type { EditorModel } from './use-editor-model';

/** Findings by the text that they are about: those about a place of the paper stand at the text that is said there. */
function findingsByKey(
  findings: readonly Finding[],
  { sections, said }: EditorModel,
): ReadonlyMap<TextKey, readonly Finding[]> {
  const byKey = new Map<TextKey, Finding[]>();
  for (const finding of findings) {
    if (finding.place.kind !== 'content') continue;
    const found = findInEditor(sections, said, { nodeId: finding.place.itemId });
    const key = found === null ? undefined : (found.key ?? itemById(sections, found.itemId)?.item.fields[0]?.key);
    if (key === undefined) continue;
    const own = byKey.get(key);
    if (own === undefined) byKey.set(key, [finding]);
    else own.push(finding);
  }
  return byKey;
}

/** Which field is to have the keyboard, and which one it is in. */
function useFieldRequests() {
  const [fieldRequest, setRequest] = useState<FieldRequest | null>(null);
  const [writtenKey, enterField] = useState<TextKey | null>(null);
  const askForField = useCallback((key: TextKey) => {
    setRequest((old) => ({ key, serial: (old?.serial ?? 0) + 1 }));
  }, []);
  return { fieldRequest, askForField, writtenKey, enterField };
}

/** Opens what a finding, a click on another page or an undone change leads to. */
function useLedHere(openPlace: (place: PointedPlace) => void): void {
  const request = useWindow((state) => (state.focusRequest?.place.kind === 'content' ? state.focusRequest : null));
  const { finishFocus } = useActions();
  useEffect(() => {
    if (request?.place.kind !== 'content') return;
    const { serial, place } = request;
    const frame = requestAnimationFrame(() => {
      openPlace({ nodeId: place.itemId, ...(place.key === undefined ? {} : { key: place.key }) });
      finishFocus(serial);
    });
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [request, openPlace, finishFocus]);
}

/** The model as it was drawn last, for what happens between two drawings. */
function useLatest(model: EditorModel): RefObject<EditorModel> {
  const ref = useRef(model);
  useLayoutEffect(() => {
    ref.current = model;
  }, [model]);
  return ref;
}

/** Opening items and places of the paper, with the keyboard in their words; the same functions while somebody types. */
function useOpening(materialId: string, model: EditorModel) {
  const { openInEditor } = useActions();
  const latest = useLatest(model);
  const { fieldRequest, askForField, writtenKey, enterField } = useFieldRequests();
  const open = useCallback(
    (itemId: string, isToBeWritten: boolean) => {
      openInEditor({ materialId, itemId });
      enterField(null);
      if (!isToBeWritten) return;
      // What was added this moment is not in the tree yet: its first words are called as those of its kind.
      askForField(itemById(latest.current.sections, itemId)?.item.fields[0]?.key ?? `${itemId}/title`);
    },
    [openInEditor, materialId, latest, askForField, enterField],
  );
  const openPlace = useCallback(
    (place: PointedPlace) => {
      const { sections, said } = latest.current;
      const found = findInEditor(sections, said, place);
      if (found === null) return;
      open(found.itemId, found.key === null);
      if (found.key !== null) askForField(found.key);
    },
    [latest, open, askForField],
  );
  return { open, openPlace, fieldRequest, askForField, writtenKey, enterField };
}

/** What the parts of the editor need beside the items themselves. */
export interface OpenEditor {
  readonly editor: Editor;
  readonly checked: CheckedTexts;
  readonly fieldRequest: FieldRequest | null;
  readonly openId: string | null;
  /** The text in which somebody writes, where it belongs to the open item. */
  readonly writtenKey: TextKey | null;
  readonly openPlace: (place: PointedPlace) => void;
  /** What was done last, for somebody who does not see it. */
  readonly spoken: string;
}

/** What the check has found, with the paper and the tree as it has seen them. */
interface Check {
  readonly paper: PaperModel;
  readonly model: EditorModel;
  readonly findings: readonly Finding[];
}

/** The state of the editor: what is open, what has the keyboard, and what was said last. */
export function useOpenEditor(paper: PaperModel, model: EditorModel, check: Check): OpenEditor {
  const { language } = paper.languages;
  const edits = useEdits(language);
  const isReadOnly = useWindow((state) => state.workspace.isReadOnly);
  const openId = useWindow((state) => state.openItem.itemId);
  const [spoken, say] = useState('');
  const { openPlace, writtenKey, ...opening } = useOpening(paper.material.id, model);
  const { open, fieldRequest, askForField, enterField } = opening;
  useLedHere(openPlace);
  const checked = useMemo(
    () => ({ checked: check.paper, findingsOfKey: findingsByKey(check.findings, check.model) }),
    [check],
  );
  const editor = useMemo(
    () => ({ edits, language, isReadOnly, askForField, open, say, enterField }),
    [edits, language, isReadOnly, askForField, open, enterField],
  );
  return { editor, checked, fieldRequest, openId, writtenKey, openPlace, spoken };
}

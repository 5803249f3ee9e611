import { createContext, use } from 'react';
import type { Finding } from '../../templates/check/finding';
import type { ContentLanguage } from '../../templates/model/language';
import type { TextKey } from '../../templates/model/layer';
import type { PaperModel } from '../paper/use-paper';
import type { Edits } from './use-edits';

/** A field that is to have the keyboard; the serial number makes asking twice work twice. */
export interface FieldRequest {
  readonly key: TextKey;
  readonly serial: number;
}

/** What every part of the editor works with; always the same object while somebody types. */
export interface Editor {
  readonly edits: Edits;
  readonly language: ContentLanguage;
  readonly isReadOnly: boolean;
  readonly askForField: (key: TextKey) => void;
  /** Opens an item; its first field gets the keyboard where that is wanted. */
  readonly open: (itemId: string, isToBeWritten: boolean) => void;
  /** Says what was done to somebody who does not see it. */
  readonly say: (sentence: string) => void;
  /** The field in which somebody writes, for showing its place on the paper. */
  readonly enterField: (key: TextKey) => void;
}

/** The paper as the check has seen it, and what there is to look at, by the text that it is about. */
export interface CheckedTexts {
  readonly checked: PaperModel;
  readonly findingsOfKey: ReadonlyMap<TextKey, readonly Finding[]>;
}

/** Hands the editor to its parts. */
export const EditorContext = createContext<Editor | null>(null);

/** Hands the findings to the texts that they are about. Apart from the fields, which are not drawn again for them. */
export const CheckedContext = createContext<CheckedTexts | null>(null);

/** Hands the fields the wish that one of them has the keyboard; null where there is none. */
export const FieldRequestContext = createContext<FieldRequest | null>(null);

function inside<Value>(value: Value | null): Value {
  if (value === null) throw new Error('A part of the editor stands outside it.');
  return value;
}

/** The editor around a part of it. */
export function useEditor(): Editor {
  return inside(use(EditorContext));
}

/** What the check says of the texts. */
export function useCheckedTexts(): CheckedTexts {
  return inside(use(CheckedContext));
}

import type { z } from 'zod';
import type { channels } from '../../electron/bridge/contract';
import { afterSaves } from './unit-actions';
import type { WindowParts } from './window-store';
import type { WrittenFile } from './window-state';

export type TableRequest = z.input<(typeof channels)['exportTranslation']['input']>;
export type ReadTable = Extract<z.output<(typeof channels)['readTranslation']['output']>, { ok: true }>['value'];

/** Giving one language to a translator and taking it back; null where it was not done, and a failure is said by the bars. */
export interface TranslationActions {
  readonly exportTranslation: (request: TableRequest) => Promise<WrittenFile | null>;
  readonly readTranslation: () => Promise<ReadTable | null>;
}

/** Makes the actions on translators' tables. */
export function createTranslationActions(parts: WindowParts): TranslationActions {
  const { bridge } = parts;
  return {
    exportTranslation: (request) => afterSaves(parts, () => bridge.exportTranslation(request)),
    readTranslation: () => afterSaves(parts, () => bridge.readTranslation()),
  };
}

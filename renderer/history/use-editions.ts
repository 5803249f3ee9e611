import { useCallback, useEffect, useMemo, useState } from 'react';
import { master } from '../../templates/content/master';
import type { UnitDocument } from '../../templates/history/unit-document';
import { effectiveContent } from '../../templates/layer/effective-content';
import type { Failure } from '../../templates/messages/failure';
import type { EditionSummary } from '../../templates/model/edition';
import type { PaperFacts } from '../paper/use-paper';
import { success, type Result } from '../../templates/model/result';
import { useActions, useUnit, useWindow } from '../state/window-context';

/** The present as it stands in a list beside editions. */
export const now = 'now';

/** The editions of the unit; null until they are read. */
export interface EditionList {
  readonly editions: Result<readonly EditionSummary[], Failure> | null;
  readonly readAgain: () => Promise<void>;
}

/** Reads the list of editions, and again when asked. */
export function useEditions(): EditionList {
  const { listEditions } = useActions();
  const [editions, setEditions] = useState<EditionList['editions']>(null);
  const readAgain = useCallback(async () => {
    setEditions(await listEditions());
  }, [listEditions]);
  useEffect(() => {
    let isGone = false;
    void listEditions().then((listed) => {
      if (!isGone) setEditions(listed);
    });
    return () => {
      isGone = true;
    };
  }, [listEditions]);
  return { editions, readAgain };
}

/** The document as it is now. */
export function usePresent(): UnitDocument {
  const unit = useUnit();
  const layer = useWindow((state) => state.workspace.layer);
  return useMemo(() => ({ unit, layer }), [unit, layer]);
}

/** The document of an edition or the present; null until it is read. */
export function useEditionDocument(id: string | null): Result<UnitDocument, Failure> | null {
  const { readEdition } = useActions();
  const present = usePresent();
  const [read, setRead] = useState<{ readonly id: string; readonly document: Result<UnitDocument, Failure> } | null>(
    null,
  );
  useEffect(() => {
    if (id === null || id === now) return undefined;
    let isGone = false;
    void readEdition(id).then((document) => {
      if (!isGone) setRead({ id, document });
    });
    return () => {
      isGone = true;
    };
  }, [id, readEdition]);
  if (id === now) return success(present);
  return read?.id === id ? read.document : null;
}

/** What papers are made of in a document. */
export function useFactsOf(document: UnitDocument): PaperFacts {
  return useMemo(() => ({ unit: document.unit, content: effectiveContent(master, document.layer) }), [document]);
}

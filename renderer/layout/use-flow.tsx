import { useEffect, useLayoutEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { Material } from '../../templates/materials/material';
import type { Sheet } from '../../templates/sheet/nodes';
import { createSheetSharing } from '../paper/share-unchanged';
import { useAfterPaint } from '../state/use-after-paint';
import { FlowColumn } from './flow-column';
import { createFlowing, sheetToDraw } from './flowing';
import { followedPages } from './followed-pages';

/** A sheet in pages, as it is shown and printed. */
export interface Flow {
  /** The pages; of a flowing sheet those that were made of it, null only until it has first been measured. */
  readonly paged: Sheet | null;
  /** Draw it anywhere outside the paper: blocks stand in it for the moment in which they are measured. */
  readonly column: ReactNode;
}

interface Made {
  readonly of: Sheet;
  readonly paged: Sheet;
}

/** The sheet's pages as they can be shown without measuring: those made of it, or the last ones with its newest words. */
function shownPages(made: Made | null, sheet: Sheet): Sheet | null {
  if (made === null) return null;
  return made.of === sheet ? made.paged : followedPages(made, sheet);
}

/**
 * Breaks a flowing sheet into the pages that the press will make of it, before it is seen. A letter shows at once in the
 * pages that there are, and only the block that it has changed is drawn and measured anew once its frame stands on the
 * screen. Any other sheet comes back as it is.
 */
export function useFlow(sheet: Sheet, PageLayout: Material['PageLayout']): Flow {
  const [flowing] = useState(createFlowing);
  const [share] = useState(createSheetSharing);
  const [made, setMade] = useState<Made | null>(null);
  const column = useRef<HTMLDivElement>(null);
  const isFlowing = sheet.isFlowing === true;
  const painted = useAfterPaint(isFlowing ? sheet : null);
  const shown = useMemo(() => shownPages(made, sheet), [made, sheet]);
  const isMade = made?.of === sheet;
  // What cannot be shown as it is waits for its pages; what can gets them once it is painted.
  const isMeasured = isFlowing && !isMade && (shown === null || painted === sheet);
  const unmeasured = isMeasured ? flowing.unmeasured(sheet) : null;
  useLayoutEffect(() => {
    if (!isMeasured) return;
    setMade({ of: sheet, paged: share(sheetToDraw(flowing.paged(sheet, column.current))) });
  }, [flowing, isMeasured, share, sheet]);
  useEffect(() => {
    if (!isFlowing || !isMade || document.fonts.status === 'loaded') return undefined;
    let isCurrent = true;
    void document.fonts.ready.then(() => {
      flowing.forget();
      if (isCurrent) setMade((last) => (last === null ? null : { ...last, of: last.paged }));
    });
    return () => {
      isCurrent = false;
    };
  }, [flowing, isFlowing, isMade]);
  if (!isFlowing) return { paged: sheet, column: null };
  const known = made !== null && made.paged.materialId === sheet.materialId ? made.paged : null;
  return {
    paged: shown ?? known,
    column: unmeasured === null ? null : <FlowColumn ref={column} sheet={unmeasured} PageLayout={PageLayout} />,
  };
}

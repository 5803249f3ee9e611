import { useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import type { Material } from '../../templates/materials/material';
import type { Sheet } from '../../templates/sheet/nodes';
import { createSheetSharing } from '../paper/share-unchanged';
import { FlowColumn } from './flow-column';
import { createFlowing, sheetToDraw } from './flowing';

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

/**
 * Breaks a flowing sheet into the pages that the press will make of it, before it is seen: after a keystroke only the
 * block that has changed is drawn and measured anew. Any other sheet comes back as it is.
 */
export function useFlow(sheet: Sheet, PageLayout: Material['PageLayout']): Flow {
  const [flowing] = useState(createFlowing);
  const [share] = useState(createSheetSharing);
  const [made, setMade] = useState<Made | null>(null);
  const column = useRef<HTMLDivElement>(null);
  const isFlowing = sheet.isFlowing === true;
  const isMade = made?.of === sheet;
  const unmeasured = isFlowing && !isMade ? flowing.unmeasured(sheet) : null;
  useLayoutEffect(() => {
    if (!isFlowing || isMade) return;
    setMade({ of: sheet, paged: share(sheetToDraw(flowing.paged(sheet, column.current))) });
  }, [flowing, isFlowing, isMade, share, sheet]);
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
    paged: known,
    column: unmeasured === null ? null : <FlowColumn ref={column} sheet={unmeasured} PageLayout={PageLayout} />,
  };
}

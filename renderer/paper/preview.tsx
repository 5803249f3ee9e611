import { useRef, useState, type KeyboardEvent, type MouseEvent } from 'react';
import type { FitReport } from '../../templates/check/finding';
import type { PointedPlace } from '../../templates/edit/find-in-editor';
import type { Sheet } from '../../templates/sheet/nodes';
import { useActions } from '../state/window-context';
import { useTexts } from '../texts/use-texts';
import { paperSizeMm } from '../../templates/sheet/paper-size';
import { useFlow } from '../layout/use-flow';
import { PaperSheets } from './paper-sheets';
import { placeOfElement } from './place-of-element';
import { PreviewToolbar } from './preview-toolbar';
import { PlacingLine } from './printed-sheets';
import type { PaperModel } from './use-paper';
import { useRoom } from './use-room';
import { arrangePages, nextScale, pageGapPx, pixelsPerMm, type Room, type Zoom } from './zoom';

interface PreviewProps {
  readonly paper: PaperModel;
  readonly onFit: (fit: FitReport) => void;
  /** The size in which the pages are shown first. */
  readonly firstZoom?: 'whole-page' | 'page-width';
  /** Takes a click on words of the paper's own; otherwise the click leads to the editor. */
  readonly onWords?: (place: PointedPlace) => void;
}

const zoomKeys: Readonly<Partial<Record<string, Zoom>>> = {
  '0': { kind: 'page-width' },
  '1': { kind: 'scale', scale: 1 },
};

/** What the clicked element says, to tell the texts of one place from each other. */
function wordsAt(target: EventTarget): string {
  return target instanceof Element ? target.textContent : '';
}

/** How large the paper is shown, and how keys change it. */
function useZoom(sheet: Sheet, room: Room | null, firstZoom: 'whole-page' | 'page-width') {
  const [zoom, setZoom] = useState<Zoom>({ kind: firstZoom });
  const { width, height } = paperSizeMm(sheet.paper);
  const pages = { count: sheet.pages.length, widthPx: width * pixelsPerMm, heightPx: height * pixelsPerMm };
  const { scale, columns } = arrangePages(pages, room ?? { widthPx: 900, heightPx: 700 }, zoom);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const chosen = zoomKeys[event.key];
    if (chosen !== undefined) setZoom(chosen);
    else if (event.key === '+') setZoom({ kind: 'scale', scale: nextScale(scale, 1) });
    else if (event.key === '-') setZoom({ kind: 'scale', scale: nextScale(scale, -1) });
  };
  return { zoom, setZoom, scale, columns, onKeyDown };
}

/** The paper as it will be printed, following every keystroke. Clicking a text leads to its field. */
export function Preview({ paper, onFit, firstZoom = 'whole-page', onWords }: PreviewProps) {
  const t = useTexts();
  const { openPlace } = useActions();
  const ref = useRef<HTMLDivElement>(null);
  const room = useRoom(ref);
  const { sheet, material } = paper;
  const { PageLayout } = material;
  const { paged, column } = useFlow(sheet, PageLayout);
  const { zoom, setZoom, scale, columns, onKeyDown } = useZoom(paged ?? sheet, room, firstZoom);
  const onClick = (event: MouseEvent): void => {
    const place = placeOfElement(event.target, paper.unit);
    if (place === null) return;
    if (place.kind !== 'content' || onWords === undefined) openPlace(place, material.id);
    else onWords({ nodeId: place.itemId, words: wordsAt(event.target) });
  };
  const pages = { PageLayout, scale, columns, gapPx: pageGapPx, onFit };
  return (
    <section className="preview" aria-label={t('paper.preview')}>
      <PreviewToolbar zoom={zoom} scale={scale} onZoom={setZoom} />
      <PlacingLine imposition={sheet.imposition} />
      <p id="preview-help" className="heard-only">
        {t('paper.previewHelp')}
      </p>
      {/* The pages scroll, so the keyboard must reach them; what a click opens has its own field beside the paper. */}
      <div
        ref={ref}
        className="preview-room"
        tabIndex={0}
        role="group"
        aria-label={t('paper.preview')}
        aria-describedby="preview-help"
        onKeyDown={onKeyDown}
        onClick={onClick}
      >
        {room === null || paged === null ? null : <PaperSheets {...pages} sheet={paged} whole={sheet} />}
      </div>
      {column}
    </section>
  );
}

import { useRef, useState, type KeyboardEvent, type MouseEvent } from 'react';
import type { FitReport, Place } from '../../templates/check/finding';
import { useActions } from '../state/window-context';
import { useTexts } from '../texts/use-texts';
import { PaperSheets, pageSizeMm } from './paper-sheets';
import { placeOfElement } from './place-of-element';
import { PreviewToolbar } from './preview-toolbar';
import type { PaperModel } from './use-paper';
import { useRoom } from './use-room';
import { arrangePages, nextScale, pageGapPx, pixelsPerMm, type Zoom } from './zoom';

interface PreviewProps {
  readonly paper: PaperModel;
  readonly onFit: (fit: FitReport) => void;
}

const zoomKeys: Readonly<Partial<Record<string, Zoom>>> = {
  '0': { kind: 'page-width' },
  '1': { kind: 'scale', scale: 1 },
};

/** The paper as it will be printed, following every keystroke. Clicking a fact of the unit leads to its field. */
export function Preview({ paper, onFit }: PreviewProps) {
  const t = useTexts();
  const { openPlace } = useActions();
  const ref = useRef<HTMLDivElement>(null);
  const room = useRoom(ref);
  const [zoom, setZoom] = useState<Zoom>({ kind: 'whole-page' });
  const { widthMm, heightMm } = pageSizeMm(paper.sheet);
  const pages = { count: paper.sheet.pages.length, widthPx: widthMm * pixelsPerMm, heightPx: heightMm * pixelsPerMm };
  const { scale, columns } = arrangePages(pages, room ?? { widthPx: 900, heightPx: 700 }, zoom);
  const step = (direction: 1 | -1): void => {
    setZoom({ kind: 'scale', scale: nextScale(scale, direction) });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const chosen = zoomKeys[event.key];
    if (chosen !== undefined) setZoom(chosen);
    else if (event.key === '+') step(1);
    else if (event.key === '-') step(-1);
  };
  const onClick = (event: MouseEvent): void => {
    const place: Place | null = placeOfElement(event.target, paper);
    if (place !== null) openPlace(place, paper.material.id);
  };
  return (
    <section className="preview" aria-label={t('paper.preview')}>
      <PreviewToolbar zoom={zoom} scale={scale} onZoom={setZoom} onStep={step} />
      <p id="preview-help" className="heard-only">{t('paper.previewHelp')}</p>
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
        {room === null ? null : (
          <PaperSheets
            sheet={paper.sheet}
            PageLayout={paper.material.PageLayout}
            scale={scale}
            columns={columns}
            gapPx={pageGapPx}
            onFit={onFit}
          />
        )}
      </div>
    </section>
  );
}

import { Maximize, MoveHorizontal, ZoomIn, ZoomOut } from 'lucide-react';
import { ToggleButton, Toolbar } from 'react-aria-components';
import { ActionButton } from '../controls/action-button';
import { useTexts } from '../texts/use-texts';
import type { Zoom } from './zoom';

interface PreviewToolbarProps {
  readonly zoom: Zoom;
  readonly scale: number;
  readonly onZoom: (zoom: Zoom) => void;
  readonly onStep: (direction: 1 | -1) => void;
}

/** How large the paper is shown. */
export function PreviewToolbar({ zoom, scale, onZoom, onStep }: PreviewToolbarProps) {
  const t = useTexts();
  const isRealSize = zoom.kind === 'scale' && zoom.scale === 1;
  return (
    <Toolbar className="preview-toolbar" aria-label={t('paper.zoom')}>
      <ToggleButton className="button plain" isSelected={zoom.kind === 'whole-page'} onChange={() => { onZoom({ kind: 'whole-page' }); }}>
        <Maximize aria-hidden size={18} />
        {t('paper.wholePage')}
      </ToggleButton>
      <ToggleButton className="button plain" isSelected={zoom.kind === 'page-width'} onChange={() => { onZoom({ kind: 'page-width' }); }}>
        <MoveHorizontal aria-hidden size={18} />
        {t('paper.fitWidth')}
      </ToggleButton>
      <ToggleButton className="button plain" isSelected={isRealSize} onChange={() => { onZoom({ kind: 'scale', scale: 1 }); }}>
        {t('paper.realSize')}
      </ToggleButton>
      <span className="preview-steps">
        <ActionButton look="plain" isNarrow aria-label={t('paper.zoomOut')} onPress={() => { onStep(-1); }}>
          <ZoomOut aria-hidden size={20} />
        </ActionButton>
        <output className="preview-scale">{Math.round(scale * 100)} %</output>
        <ActionButton look="plain" isNarrow aria-label={t('paper.zoomIn')} onPress={() => { onStep(1); }}>
          <ZoomIn aria-hidden size={20} />
        </ActionButton>
      </span>
    </Toolbar>
  );
}

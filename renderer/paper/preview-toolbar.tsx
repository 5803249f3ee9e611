import { Maximize, MoveHorizontal, Ruler, ZoomIn, ZoomOut, type LucideIcon } from 'lucide-react';
import { memo } from 'react';
import { ToggleButton, Toolbar } from 'react-aria-components';
import { SignButton } from '../controls/sign-button';
import { useTexts } from '../texts/use-texts';
import { nextScale, type Zoom } from './zoom';

interface PreviewToolbarProps {
  readonly zoom: Zoom;
  readonly scale: number;
  readonly onZoom: (zoom: Zoom) => void;
}

const choices = [
  { text: 'paper.wholePage', Sign: Maximize, zoom: { kind: 'whole-page' } },
  { text: 'paper.fitWidth', Sign: MoveHorizontal, zoom: { kind: 'page-width' } },
  { text: 'paper.realSize', Sign: Ruler, zoom: { kind: 'scale', scale: 1 } },
] as const satisfies readonly { readonly text: string; readonly Sign: LucideIcon; readonly zoom: Zoom }[];

function isSameZoom(one: Zoom, other: Zoom): boolean {
  return one.kind === other.kind && (one.kind !== 'scale' || other.kind !== 'scale' || one.scale === other.scale);
}

/** How large the paper is shown. */
export const PreviewToolbar = memo(function PreviewToolbar({ zoom, scale, onZoom }: PreviewToolbarProps) {
  const t = useTexts();
  const step = (direction: 1 | -1) => () => {
    onZoom({ kind: 'scale', scale: nextScale(scale, direction) });
  };
  return (
    <Toolbar className="preview-toolbar" aria-label={t('paper.zoom')}>
      {choices.map((choice) => (
        <ToggleButton
          key={choice.text}
          className="button plain"
          isSelected={isSameZoom(zoom, choice.zoom)}
          onChange={() => {
            onZoom(choice.zoom);
          }}
        >
          <choice.Sign aria-hidden size={18} />
          {t(choice.text)}
        </ToggleButton>
      ))}
      <span className="preview-steps">
        <SignButton Sign={ZoomOut} label={t('paper.zoomOut')} onPress={step(-1)} />
        <output className="preview-scale">{Math.round(scale * 100)} %</output>
        <SignButton Sign={ZoomIn} label={t('paper.zoomIn')} onPress={step(1)} />
      </span>
    </Toolbar>
  );
});

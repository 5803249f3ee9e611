import { formatMillimetres } from '../../templates/format/format-millimetres';
import {
  calibrationFrom,
  noCalibration,
  type Calibration,
  type MeasuredPage,
  type Orientation,
} from '../../templates/model/printer-calibration';
import { useInterfaceLanguage, useTexts } from '../texts/use-texts';

/** Nobody reads a ruler finer than this. */
function toTenths(value: number): number {
  return Math.round(value * 10) / 10;
}

/** How far and to which side, the greatest first as it is read: `1,5 mm ylös`. */
function useMoves({ offsetXMm, offsetYMm }: Calibration): readonly string[] {
  const t = useTexts();
  const language = useInterfaceLanguage();
  const [across, down] = [toTenths(offsetXMm), toTenths(offsetYMm)];
  const written = (value: number): string => formatMillimetres(Math.abs(value), language);
  return [
    ...(down === 0 ? [] : [t(down < 0 ? 'printers.up' : 'printers.down', { mm: written(down) })]),
    ...(across === 0 ? [] : [t(across < 0 ? 'printers.left' : 'printers.right', { mm: written(across) })]),
  ];
}

interface CalibrationSaidProps {
  readonly measured: MeasuredPage | null;
  readonly orientation: Orientation;
}

/** What the app does with every page that goes to this printer, in words. */
export function CalibrationSaid({ measured, orientation }: CalibrationSaidProps) {
  const t = useTexts();
  const language = useInterfaceLanguage();
  const correction = measured === null ? null : calibrationFrom(measured, orientation);
  const calibration = correction?.ok === true ? correction.value : noCalibration;
  const [first, second] = useMoves(calibration);
  const percent = (scale: number): string => formatMillimetres(toTenths(scale * 100), language);
  const [width, height] = [percent(calibration.scaleX), percent(calibration.scaleY)];
  const isSized = width !== '100' || height !== '100';
  if (measured === null) return <p className="quiet-text">{t('printers.none')}</p>;
  if (first === undefined && !isSized) return <p>{t('printers.exact')}</p>;
  return (
    <>
      {first === undefined ? null : (
        <p>{t('printers.moved', { moves: second === undefined ? first : t('printers.both', { first, second }) })}</p>
      )}
      {isSized ? <p>{t('printers.sized', { width, height })}</p> : null}
    </>
  );
}

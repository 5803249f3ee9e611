import { useState } from 'react';
import { formatMillimetres } from '../../templates/format/format-millimetres';
import { measureRange, type Measure, type MeasuredPage } from '../../templates/model/printer-calibration';
import { calibrationAt } from '../../templates/model/settings';
import { ActionButton } from '../controls/action-button';
import { Fold } from '../controls/fold';
import { TextInput } from '../controls/text-input';
import type { MeasuredPlace } from '../state/calibration-actions';
import { useActions, useWindow } from '../state/window-context';
import { useInterfaceLanguage, useTexts } from '../texts/use-texts';
import { CalibrationSaid } from './calibration-said';
import { draftsOf, emptyDrafts, readDrafts, readMeasure, type MeasuredDrafts } from './measured-drafts';

interface FieldsProps {
  readonly place: MeasuredPlace;
  readonly drafts: MeasuredDrafts;
  readonly isStored: boolean;
  readonly onChange: (drafts: MeasuredDrafts) => void;
}

/** One length in millimetres. That it is no measure is said when the field is left, not while it is typed. */
function MeasureInput({ measure, place, drafts, isStored, onChange }: FieldsProps & { readonly measure: Measure }) {
  const t = useTexts();
  const language = useInterfaceLanguage();
  const [isLeft, setLeft] = useState(true);
  const { expectedMm, leastMm, mostMm } = measureRange(measure, place.orientation);
  const written = (value: number): string => formatMillimetres(value, language);
  const draft = drafts[measure];
  const isWrong = isLeft && (draft !== '' || isStored) && readMeasure(measure, draft, place.orientation) === null;
  const isRuler = measure === 'levelRulerMm' || measure === 'uprightRulerMm';
  return (
    <TextInput
      label={t(`printers.${measure}`)}
      value={draft}
      onChange={(text) => {
        setLeft(false);
        onChange({ ...drafts, [measure]: text });
      }}
      onBlur={() => {
        setLeft(true);
      }}
      maxLength={12}
      hint={isRuler ? t('printers.rulerHint') : t('printers.expected', { mm: written(expectedMm) })}
      error={isWrong ? t('printers.outOfRange', { least: written(leastMm), most: written(mostMm) }) : null}
    />
  );
}

/** The two numbers that everyone types, and two more for a printer that stretches. */
function Fields(props: FieldsProps) {
  const t = useTexts();
  return (
    <>
      <div className="measure-row">
        <MeasureInput measure="crossFromLeftMm" {...props} />
        <MeasureInput measure="crossFromTopMm" {...props} />
      </div>
      <Fold title={t('printers.rulers')} level={3}>
        <div className="measure-row">
          <MeasureInput measure="levelRulerMm" {...props} />
          <MeasureInput measure="uprightRulerMm" {...props} />
        </div>
      </Fold>
    </>
  );
}

/** What was measured of one printer: kept as soon as it is whole, said in words, taken away and brought back. */
export function MeasureFields({ place }: { readonly place: MeasuredPlace }) {
  const t = useTexts();
  const language = useInterfaceLanguage();
  const { printerName, orientation } = place;
  const { keepMeasures } = useActions();
  const stored = useWindow(({ workspace }) => calibrationAt(workspace.settings, printerName)?.[orientation] ?? null);
  const [drafts, setDrafts] = useState(() => draftsOf(stored, language));
  const [removed, setRemoved] = useState<MeasuredPage | null>(null);
  const take = (typed: MeasuredDrafts): void => {
    setDrafts(typed);
    const measured = readDrafts(typed, orientation);
    if (measured === null) return;
    setRemoved(null);
    keepMeasures(place, measured);
  };
  // One button, so that the keyboard stays on it when it changes from taking away to bringing back.
  const swap = (): void => {
    const next = stored === null ? removed : null;
    setRemoved(stored);
    setDrafts(next === null ? emptyDrafts : draftsOf(next, language));
    keepMeasures(place, next);
  };
  return (
    <>
      <h3>{t('printers.measure')}</h3>
      <p className="small-text quiet-text">{t('printers.measureHint')}</p>
      <div data-own-undo="">
        <Fields place={place} drafts={drafts} isStored={stored !== null} onChange={take} />
      </div>
      <h3>{t('printers.result')}</h3>
      <div role="status">
        <CalibrationSaid measured={stored} orientation={orientation} />
      </div>
      {stored === null && removed === null ? null : (
        <ActionButton onPress={swap}>{t(stored === null ? 'printers.restore' : 'printers.remove')}</ActionButton>
      )}
    </>
  );
}

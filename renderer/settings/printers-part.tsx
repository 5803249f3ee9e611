import { FileDown, Printer as PrinterSign } from 'lucide-react';
import { useState } from 'react';
import type { Printer } from '../../electron/bridge/contract';
import { orientationSchema, type Orientation } from '../../templates/model/printer-calibration';
import { ActionButton } from '../controls/action-button';
import { Choice } from '../controls/choice';
import { OutcomeLine } from '../paper/outcome-line';
import { NoPrinter } from '../paper/printer-fields';
import { choosePrinter, usePrinterList } from '../paper/use-printer';
import { calibrationPageId, type MeasuredPlace } from '../state/calibration-actions';
import { useActions, useWindow } from '../state/window-context';
import { useTexts } from '../texts/use-texts';
import { MeasureFields } from './measure-fields';
import './printers-part.css';

interface OrientationChoiceProps {
  readonly orientation: Orientation;
  readonly onChange: (orientation: Orientation) => void;
}

function OrientationChoice({ orientation, onChange }: OrientationChoiceProps) {
  const t = useTexts();
  return (
    <Choice
      label={t('printers.orientation')}
      value={orientation}
      options={orientationSchema.options.map((id) => ({ id, label: t(`printers.${id}`) }))}
      onChange={onChange}
    />
  );
}

/** What runs now. The buttons stay pressable meanwhile, as they keep the keyboard: a second press does nothing. */
function usePageTask() {
  const outcome = useWindow((state) => state.outcomes[calibrationPageId]);
  return outcome?.kind === 'busy' ? outcome.task : null;
}

/** Printed as it is, never corrected: what is measured is the printer's own fault. */
function PrintPage({ place }: { readonly place: MeasuredPlace }) {
  const t = useTexts();
  const { printCalibrationPage } = useActions();
  const isPrinting = usePageTask() === 'print';
  return (
    <>
      <h3>{t('printers.print')}</h3>
      <ActionButton look="primary" onPress={() => void printCalibrationPage(place)}>
        <PrinterSign aria-hidden size={20} />
        {t(isPrinting ? 'paper.printing' : 'printers.printPage')}
      </ActionButton>
      <OutcomeLine materialId={calibrationPageId} />
    </>
  );
}

/** Without a printer there is nothing to measure here, but the page can be taken to one. */
function PageAsFile({ orientation }: { readonly orientation: Orientation }) {
  const t = useTexts();
  const { makeCalibrationPage } = useActions();
  const isMaking = usePageTask() === 'pdf';
  return (
    <>
      <ActionButton onPress={() => void makeCalibrationPage(orientation)}>
        <FileDown aria-hidden size={18} />
        {t(isMaking ? 'paper.makingPdf' : 'printers.makePdf')}
      </ActionButton>
      <OutcomeLine materialId={calibrationPageId} />
    </>
  );
}

interface MeasuringProps {
  readonly printers: readonly Printer[];
  readonly printer: Printer;
  readonly orientation: Orientation;
  readonly onPrinter: (name: string) => void;
  readonly onOrientation: (orientation: Orientation) => void;
}

function Measuring({ printers, printer, orientation, onPrinter, onOrientation }: MeasuringProps) {
  const t = useTexts();
  const place = { printerName: printer.name, orientation };
  return (
    <>
      <div className="measure-row">
        <Choice
          label={t('paper.printer')}
          value={printer.name}
          options={printers.map(({ name, label }) => ({ id: name, label }))}
          onChange={onPrinter}
        />
        <OrientationChoice orientation={orientation} onChange={onOrientation} />
      </div>
      <p className="small-text quiet-text">{t('printers.orientationHint')}</p>
      <PrintPage place={place} />
      <MeasureFields key={`${orientation} ${printer.name}`} place={place} />
    </>
  );
}

/** Printers, and what each does wrong: measured once with a ruler, made good in every paper that is printed there. */
export function PrintersPart() {
  const t = useTexts();
  const list = usePrinterList();
  const lastPrinter = useWindow((state) => state.workspace.settings.lastPrinter);
  const [chosen, choose] = useState<string | null>(null);
  const [orientation, turn] = useState<Orientation>('portrait');
  const printers = list.kind === 'known' ? list.printers : [];
  const printer = choosePrinter(printers, chosen ?? lastPrinter);
  return (
    <div className="settings-part">
      <section className="settings-group calibration" aria-labelledby="calibration-title">
        <h2 id="calibration-title" className="settings-legend">
          {t('printers.title')}
        </h2>
        <p>{t('printers.lead')}</p>
        {printer === null ? (
          <>
            <NoPrinter isLooking={list.kind === 'unknown'} />
            <OrientationChoice orientation={orientation} onChange={turn} />
            <PageAsFile orientation={orientation} />
          </>
        ) : (
          <Measuring
            printers={printers}
            printer={printer}
            orientation={orientation}
            onPrinter={choose}
            onOrientation={turn}
          />
        )}
      </section>
    </div>
  );
}

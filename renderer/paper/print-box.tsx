import { FileDown, Printer } from 'lucide-react';
import { memo } from 'react';
import type { Material } from '../../templates/materials/material';
import { ActionButton } from '../controls/action-button';
import { useActions, useWindow } from '../state/window-context';
import type { PaperRequest } from '../state/paper-actions';
import type { PaperTask } from '../state/window-state';
import { useTexts } from '../texts/use-texts';
import { OutcomeLine } from './outcome-line';
import { PrinterFields } from './printer-fields';
import { usePrinter } from './use-printer';

interface PrintBoxProps {
  readonly material: Material;
  readonly request: PaperRequest;
  readonly isStopped: boolean;
}

/** Printing is the one thing to do here; PDF and Word stand beside it. What stops the paper stops all three. */
export const PrintBox = memo(function PrintBox({ material, request, isStopped }: PrintBoxProps) {
  const t = useTexts();
  const { print, makeFile } = useActions();
  const outcome = useWindow((state) => state.outcomes[material.id]);
  const chosen = usePrinter(material);
  const task = outcome?.kind === 'busy' ? outcome.task : null;
  // The button that was pressed keeps the keyboard while its task runs: only the others are switched off.
  const isOff = (own: PaperTask): boolean => isStopped || (task !== null && task !== own);
  const { printer, choice } = chosen;
  return (
    <section className="column-part print-box" aria-labelledby="print-title">
      <h2 id="print-title">{t('paper.print')}</h2>
      <PrinterFields chosen={chosen} />
      <ActionButton
        look="primary"
        isDisabled={isOff('print') || printer === null}
        isPending={task === 'print'}
        onPress={() => {
          if (printer !== null) void print(request, printer.name, choice);
        }}
      >
        <Printer aria-hidden size={20} />
        {task === 'print' ? t('paper.printing') : t('paper.print')}
      </ActionButton>
      <div className="button-row equal">
        <ActionButton isDisabled={isOff('pdf')} isPending={task === 'pdf'} onPress={() => void makeFile(request, 'pdf')}>
          <FileDown aria-hidden size={18} />
          {task === 'pdf' ? t('paper.makingPdf') : t('paper.pdf')}
        </ActionButton>
        <ActionButton isDisabled={isOff('docx')} isPending={task === 'docx'} onPress={() => void makeFile(request, 'docx')}>
          <FileDown aria-hidden size={18} />
          {task === 'docx' ? t('paper.makingWord') : t('paper.word')}
        </ActionButton>
      </div>
      {isStopped ? <p className="small-text stop-text">{t('paper.stopped')}</p> : null}
      <OutcomeLine materialId={material.id} />
    </section>
  );
});

import { FileDown, Printer } from 'lucide-react';
import { memo } from 'react';
import { existsAs } from '../../templates/materials/exists-as';
import { ActionButton } from '../controls/action-button';
import { useActions, useWindow } from '../state/window-context';
import type { PaperRequest } from '../state/paper-actions';
import type { PaperTask } from '../state/window-state';
import { useTexts } from '../texts/use-texts';
import { OutcomeLine } from './outcome-line';
import { PrintedSheets } from './printed-sheets';
import { PrinterFields } from './printer-fields';
import type { PaperModel } from './use-paper';
import { choiceToRemember, usePrinter } from './use-printer';

interface PrintBoxProps {
  readonly paper: PaperModel;
  readonly isStopped: boolean;
  /** How many pages the paper was measured to have; null before it was. */
  readonly pagesFound: number | null;
}

interface FileButtonProps {
  readonly request: PaperRequest;
  readonly format: 'pdf' | 'docx';
  readonly isOff: boolean;
  readonly isMaking: boolean;
}

const fileWords = {
  pdf: { idle: 'paper.pdf', making: 'paper.makingPdf' },
  docx: { idle: 'paper.word', making: 'paper.makingWord' },
} as const;

function FileButton({ request, format, isOff, isMaking }: FileButtonProps) {
  const t = useTexts();
  const { makeFile } = useActions();
  return (
    <ActionButton isDisabled={isOff} isPending={isMaking} onPress={() => void makeFile(request, format)}>
      <FileDown aria-hidden size={18} />
      {t(isMaking ? fileWords[format].making : fileWords[format].idle)}
    </ActionButton>
  );
}

interface FileButtonsProps {
  readonly paper: PaperModel;
  readonly task: PaperTask | null;
  readonly isOff: (task: PaperTask) => boolean;
}

/** PDF of every paper; Word where its pages stand alone, and else why there is none. */
function FileButtons({ paper, task, isOff }: FileButtonsProps) {
  const t = useTexts();
  const { material, sheet, request } = paper;
  const hasWord = existsAs(material, sheet, 'docx');
  return (
    <>
      <div className="button-row equal">
        <FileButton request={request} format="pdf" isOff={isOff('pdf')} isMaking={task === 'pdf'} />
        {hasWord ? (
          <FileButton request={request} format="docx" isOff={isOff('docx')} isMaking={task === 'docx'} />
        ) : null}
      </div>
      {hasWord ? null : (
        <p className="small-text quiet-text">{t(sheet.imposition === null ? 'paper.noWordFormat' : 'paper.noWord')}</p>
      )}
    </>
  );
}

/** Printing is the one thing to do here; PDF and Word stand beside it. What stops the paper stops all three. */
export const PrintBox = memo(function PrintBox({ paper, isStopped, pagesFound }: PrintBoxProps) {
  const t = useTexts();
  const { print } = useActions();
  const { material, request, way, sheet } = paper;
  const outcome = useWindow((state) => state.outcomes[material.id]);
  const chosen = usePrinter(way);
  const { printer, choice, rememberedAt } = chosen;
  const task = outcome?.kind === 'busy' ? outcome.task : null;
  // The button that was pressed keeps the keyboard while its task runs: only the others are switched off.
  const isOff = (own: PaperTask): boolean => isStopped || (task !== null && task !== own);
  return (
    <section className="column-part print-box" aria-labelledby="print-title">
      <h2 id="print-title">{t('paper.print')}</h2>
      <PrinterFields chosen={chosen} way={way} />
      <PrintedSheets sheet={sheet} choice={choice} way={way} pagesFound={pagesFound} />
      <ActionButton
        look="primary"
        isDisabled={isOff('print') || printer === null}
        isPending={task === 'print'}
        onPress={() => {
          if (printer === null) return;
          const toRemember = choiceToRemember(choice, rememberedAt(printer), way);
          void print({ paper: request, printerName: printer.name, choice, toRemember });
        }}
      >
        <Printer aria-hidden size={20} />
        {task === 'print' ? t('paper.printing') : t('paper.print')}
      </ActionButton>
      <FileButtons paper={paper} task={task} isOff={isOff} />
      {isStopped ? <p className="small-text stop-text">{t('paper.stopped')}</p> : null}
      <OutcomeLine materialId={material.id} />
    </section>
  );
});

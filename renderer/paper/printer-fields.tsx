import { Ruler } from 'lucide-react';
import type { Printer } from '../../electron/bridge/contract';
import { sidesSchema, type PrinterChoice } from '../../templates/model/settings';
import { ActionButton } from '../controls/action-button';
import { Choice } from '../controls/choice';
import { CountInput } from '../controls/count-input';
import { useActions } from '../state/window-context';
import { useTexts } from '../texts/use-texts';
import type { PrintWay } from './print-way';
import { choiceToRemember, type ChosenPrinter } from './use-printer';

const papers = ['A4', 'A3'] as const satisfies readonly PrinterChoice['paper'][];

/** That there is no printer, and looking again. */
export function NoPrinter({ isLooking }: { readonly isLooking: boolean }) {
  const t = useTexts();
  const { readPrinters } = useActions();
  return (
    <div className="no-printer">
      <p className="quiet-text" role="status">
        {isLooking ? t('paper.lookingForPrinters') : t('paper.noPrinter')}
      </p>
      {isLooking ? null : <ActionButton onPress={() => void readPrinters()}>{t('paper.searchPrinters')}</ActionButton>}
    </div>
  );
}

interface ChoiceFieldsProps {
  readonly choice: PrinterChoice;
  readonly onChange: (changed: Partial<PrinterChoice>) => void;
}

function CopiesAndPaper({ choice, onChange }: ChoiceFieldsProps) {
  const t = useTexts();
  return (
    <div className="printer-row">
      <CountInput
        label={t('paper.copies')}
        value={choice.copies}
        maximum={999}
        onChange={(copies) => {
          onChange({ copies });
        }}
      />
      <Choice
        label={t('paper.size')}
        value={choice.paper}
        options={papers.map((paper) => ({ id: paper, label: paper }))}
        onChange={(paper) => {
          onChange({ paper });
        }}
      />
    </div>
  );
}

/** The way to where a printer that moves its pages is put right. */
function ToCalibration() {
  const t = useTexts();
  const { go } = useActions();
  return (
    <ActionButton
      look="plain"
      onPress={() => {
        go({ kind: 'settings', part: 'printers' });
      }}
    >
      <Ruler aria-hidden size={18} />
      {t('printers.title')}
    </ActionButton>
  );
}

interface KnownPrinterProps {
  readonly chosen: ChosenPrinter;
  readonly printer: Printer;
  readonly way: PrintWay;
}

function KnownPrinter({ chosen, printer, way }: KnownPrinterProps) {
  const t = useTexts();
  const { rememberPrinter, choosePrinting } = useActions();
  const { printers, choice, rememberedAt } = chosen;
  const change = (changed: Partial<PrinterChoice>): void => {
    const next = { ...choice, ...changed };
    if (!way.isCommon) choosePrinting(way.key, { sides: next.sides, paper: next.paper });
    rememberPrinter(printer.name, choiceToRemember(next, rememberedAt(printer), way));
  };
  return (
    <div className="printer-fields">
      <Choice
        label={t('paper.printer')}
        value={printer.name}
        options={printers.map(({ name, label }) => ({ id: name, label }))}
        onChange={(name) => {
          const next = printers.find((candidate) => candidate.name === name);
          if (next !== undefined) rememberPrinter(name, rememberedAt(next));
        }}
      />
      <CopiesAndPaper choice={choice} onChange={change} />
      <Choice
        label={t('paper.sides')}
        value={choice.sides}
        options={sidesSchema.options.map((sides) => ({ id: sides, label: t(`paper.${sides}`) }))}
        onChange={(sides) => {
          change({ sides });
        }}
      />
      <ToCalibration />
    </div>
  );
}

/** Which printer, how many, which sides, which paper: remembered for each printer as soon as it is chosen. */
export function PrinterFields({ chosen, way }: { readonly chosen: ChosenPrinter; readonly way: PrintWay }) {
  if (chosen.printer === null) return <NoPrinter isLooking={chosen.list.kind === 'unknown'} />;
  return <KnownPrinter chosen={chosen} printer={chosen.printer} way={way} />;
}

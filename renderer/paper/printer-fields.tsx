import type { Printer } from '../../electron/bridge/contract';
import { sidesSchema, type PrinterChoice } from '../../templates/model/settings';
import { ActionButton } from '../controls/action-button';
import { Choice } from '../controls/choice';
import { CountInput } from '../controls/count-input';
import { useActions } from '../state/window-context';
import { useTexts } from '../texts/use-texts';
import type { ChosenPrinter } from './use-printer';

const papers = ['A4', 'A3'] as const satisfies readonly PrinterChoice['paper'][];

function NoPrinter({ isLooking }: { readonly isLooking: boolean }) {
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

interface KnownPrinterProps {
  readonly chosen: ChosenPrinter;
  readonly printer: Printer;
}

function KnownPrinter({ chosen, printer }: KnownPrinterProps) {
  const t = useTexts();
  const { rememberPrinter } = useActions();
  const { printers, choice, choiceAt } = chosen;
  const change = (changed: Partial<PrinterChoice>): void => {
    rememberPrinter(printer.name, { ...choice, ...changed });
  };
  return (
    <div className="printer-fields">
      <Choice
        label={t('paper.printer')}
        value={printer.name}
        options={printers.map(({ name, label }) => ({ id: name, label }))}
        onChange={(name) => {
          rememberPrinter(name, choiceAt(name));
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
    </div>
  );
}

/** Which printer, how many, which sides, which paper: remembered for each printer as soon as it is chosen. */
export function PrinterFields({ chosen }: { readonly chosen: ChosenPrinter }) {
  if (chosen.printer === null) return <NoPrinter isLooking={chosen.list.kind === 'unknown'} />;
  return <KnownPrinter chosen={chosen} printer={chosen.printer} />;
}

import type { PrinterChoice } from '../../templates/model/settings';
import { sidesSchema } from '../../templates/model/settings';
import { Choice } from '../controls/choice';
import { CountInput } from '../controls/count-input';
import { ActionButton } from '../controls/action-button';
import { useActions } from '../state/window-context';
import { useTexts } from '../texts/use-texts';
import type { ChosenPrinter } from './use-printer';

/** Which printer, how many, which sides, which paper: remembered for each printer as soon as it is chosen. */
export function PrinterFields({ chosen }: { readonly chosen: ChosenPrinter }) {
  const t = useTexts();
  const { rememberPrinter, readPrinters } = useActions();
  const { printer, printers, choice, list } = chosen;
  if (printer === null) {
    return (
      <div className="no-printer">
        <p className="quiet-text" role="status">{list.kind === 'unknown' ? t('paper.lookingForPrinters') : t('paper.noPrinter')}</p>
        {list.kind === 'unknown' ? null : (
          <ActionButton onPress={() => void readPrinters()}>{t('paper.searchPrinters')}</ActionButton>
        )}
      </div>
    );
  }
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
          const other = printers.find((candidate) => candidate.name === name);
          if (other !== undefined) rememberPrinter(name, other.remembered ?? choice);
        }}
      />
      <div className="printer-row">
        <CountInput label={t('paper.copies')} value={choice.copies} maximum={999} onChange={(copies) => { change({ copies }); }} />
        <Choice
          label={t('paper.size')}
          value={choice.paper}
          options={[{ id: 'A4', label: 'A4' }, { id: 'A3', label: 'A3' }]}
          onChange={(paper) => { change({ paper }); }}
        />
      </div>
      <Choice
        label={t('paper.sides')}
        value={choice.sides}
        options={sidesSchema.options.map((sides) => ({ id: sides, label: t(`paper.${sides}`) }))}
        onChange={(sides) => { change({ sides }); }}
      />
    </div>
  );
}

import { FileDown, FileUp } from 'lucide-react';
import { useState } from 'react';
import type { TranslationPair } from '../../templates/translation/translation-rows';
import { ActionButton } from '../controls/action-button';
import { Fold } from '../controls/fold';
import { Tick } from '../controls/tick';
import type { ReadTable } from '../state/translation-actions';
import { useActions, useWindow } from '../state/window-context';
import type { WrittenFile } from '../state/window-state';
import { useTexts } from '../texts/use-texts';

interface TableExchangeProps {
  readonly pair: TranslationPair;
  readonly onTable: (table: ReadTable) => void;
}

interface TableButtonsProps {
  readonly onGive: (format: 'docx' | 'csv') => void;
  readonly onTake: () => void;
}

function TableButtons({ onGive, onTake }: TableButtonsProps) {
  const t = useTexts();
  const isReadOnly = useWindow((state) => state.workspace.isReadOnly);
  return (
    <div className="button-row">
      <ActionButton
        onPress={() => {
          onGive('docx');
        }}
      >
        <FileDown aria-hidden size={18} />
        {t('translation.exportWord')}
      </ActionButton>
      <ActionButton
        onPress={() => {
          onGive('csv');
        }}
      >
        <FileDown aria-hidden size={18} />
        {t('translation.exportCsv')}
      </ActionButton>
      <ActionButton isDisabled={isReadOnly} onPress={onTake}>
        <FileUp aria-hidden size={18} />
        {t('translation.import')}
      </ActionButton>
    </div>
  );
}

/** The way to a translator who has no app, and back. */
export function TableExchange({ pair, onTable }: TableExchangeProps) {
  const t = useTexts();
  const { exportTranslation, readTranslation } = useActions();
  const [isWithReviewed, setWithReviewed] = useState(true);
  const [file, setFile] = useState<WrittenFile | null>(null);
  const give = (format: 'docx' | 'csv'): void => {
    const unfinished = ['missing', 'draft', 'source-changed'] as const;
    const states = isWithReviewed ? [...unfinished, 'reviewed' as const] : [...unfinished];
    void exportTranslation({ ...pair, format, states }).then(setFile);
  };
  const take = async (): Promise<void> => {
    setFile(null);
    const table = await readTranslation();
    if (table !== null) onTable(table);
  };
  return (
    <Fold title={t('translation.table')}>
      <div className="table-exchange">
        <p className="small-text quiet-text">{t('translation.tableHint')}</p>
        <Tick isSelected={isWithReviewed} onChange={setWithReviewed}>
          {t('translation.withReviewed')}
        </Tick>
        <TableButtons onGive={give} onTake={() => void take()} />
        <p role="status">
          {file === null ? '' : t('translation.exported', { file: file.fileName, folder: file.folderName })}
        </p>
      </div>
    </Fold>
  );
}

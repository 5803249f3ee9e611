import { messageFor } from '../../templates/messages/messages';
import { ActionButton } from '../controls/action-button';
import { useActions, useWindow } from '../state/window-context';
import type { WrittenFile } from '../state/window-state';
import { useInterfaceLanguage, useTexts } from '../texts/use-texts';

function FileLine({ materialId, file }: { readonly materialId: string; readonly file: WrittenFile }) {
  const t = useTexts();
  const { openFile, showFile } = useActions();
  return (
    <div className="outcome">
      <p>{t('paper.written', { file: file.fileName, folder: file.folderName })}</p>
      <div className="button-row">
        <ActionButton
          aria-label={t('paper.openWritten', { file: file.fileName })}
          onPress={() => void openFile(materialId, file.handle)}
        >
          {t('paper.openFile')}
        </ActionButton>
        <ActionButton
          aria-label={t('paper.showWritten', { file: file.fileName })}
          onPress={() => void showFile(materialId, file.handle)}
        >
          {t('paper.showFile')}
        </ActionButton>
      </div>
    </div>
  );
}

function Outcome({ materialId }: { readonly materialId: string }) {
  const t = useTexts();
  const language = useInterfaceLanguage();
  const outcome = useWindow((state) => state.outcomes[materialId]);
  switch (outcome?.kind) {
    case 'file':
      return <FileLine materialId={materialId} file={outcome.file} />;
    case 'printed':
      return (
        <p className="outcome">{t('paper.printed', { count: outcome.sheetsOfPaper, printer: outcome.printerLabel })}</p>
      );
    case 'failed':
      return (
        <p className="outcome failed">
          {messageFor(language, `failure.${outcome.failure.reason}`, outcome.failure.details)}
        </p>
      );
    default:
      return null;
  }
}

/** What came of the last print or file of this paper, said beside its buttons and to the screen reader. */
export function OutcomeLine({ materialId }: { readonly materialId: string }) {
  return (
    <div role="status">
      <Outcome materialId={materialId} />
    </div>
  );
}

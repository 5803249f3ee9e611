import { ActionButton } from '../controls/action-button';
import { LanguageChoice } from '../frame/language-choice';
import { useActions, useWindow } from '../state/window-context';
import { useTexts } from '../texts/use-texts';

/** The app itself: its language, where its data lies, and that nothing goes out. */
export function AppPart() {
  const t = useTexts();
  const folder = useWindow((state) => state.workspace.dataFolder);
  const isPortable = useWindow((state) => state.workspace.isPortable);
  const version = useWindow((state) => state.workspace.appVersion);
  const { go } = useActions();
  return (
    <div className="settings-part">
      <LanguageChoice />
      <section className="settings-group" aria-labelledby="data-title">
        <h2 id="data-title" className="settings-legend">
          {t('about.data')}
        </h2>
        <p className="folder-said">
          {isPortable ? t('about.dataPortable', { folder }) : t('about.dataHere', { folder })}
        </p>
        <p>{t('about.network')}</p>
      </section>
      <p className="quiet-text">{t('about.version', { version })}</p>
      <ActionButton
        onPress={() => {
          go({ kind: 'guide', step: 1 });
        }}
      >
        {t('about.guide')}
      </ActionButton>
    </div>
  );
}

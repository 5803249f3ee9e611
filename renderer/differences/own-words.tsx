import type { OwnWords } from '../../templates/layer/differences';
import { useTexts } from '../texts/use-texts';
import { StoredWords } from './stored-words';

interface OwnWordsBesideProps {
  readonly words: OwnWords;
  readonly hasMasterChanged: boolean;
}

/** The unit's own words beside the master's, both in their language; what the master said before is told where it changed. */
export function OwnWordsBeside({ words, hasMasterChanged }: OwnWordsBesideProps) {
  const t = useTexts();
  const { language, own, masterNow, masterThen } = words;
  const said = (text: string | null, nothing: string) =>
    text === null || text === '' ? (
      <span className="quiet-text">{nothing}</span>
    ) : (
      <span lang={language}>
        <StoredWords words={text} />
      </span>
    );
  return (
    <dl className="difference-words">
      <div>
        <dt>{t('differences.own', { language: t(`languages.${language}`) })}</dt>
        <dd>{said(own, t('differences.ownNothing'))}</dd>
      </div>
      <div>
        <dt>{t('differences.master')}</dt>
        <dd>{said(masterNow, t('differences.masterNothing'))}</dd>
      </div>
      {hasMasterChanged ? (
        <div className="difference-master-changed">
          <dt>{t('differences.masterChanged')}</dt>
          <dd>{said(masterThen, t('differences.masterNothing'))}</dd>
        </div>
      ) : null}
    </dl>
  );
}

import type { ImportChange } from '../../templates/translation/import-preview';
import type { TranslationPair } from '../../templates/translation/translation-rows';
import { Tick } from '../controls/tick';
import { StoredWords } from '../differences/stored-words';
import { useTexts } from '../texts/use-texts';

interface ImportChangeProps {
  readonly change: ImportChange;
  readonly pair: TranslationPair;
  readonly place: string;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
}

/** Words of a paper in their own language, as the paper says them. */
function SaidIn({ language, words }: { readonly language: string; readonly words: string }) {
  return (
    <span lang={language} className="translation-words">
      <StoredWords words={words} />
    </span>
  );
}

/** One text that the table would change: what it says now, what it would say, and what to look at. */
export function ImportChangeRow({ change, pair, place, isChosen, onChoose }: ImportChangeProps) {
  const t = useTexts();
  const { row, after, hasSourceChanged, problem } = change;
  return (
    <li className="import-change">
      <Tick isSelected={isChosen} isDisabled={problem === 'too-long'} onChange={onChoose}>
        {row.source === '' ? place : <SaidIn language={pair.source} words={row.source} />}
      </Tick>
      <dl className="import-words">
        <dt>{t('translation.before')}</dt>
        <dd>{row.target === '' ? '–' : <SaidIn language={pair.target} words={row.target} />}</dd>
        <dt>{t('translation.after')}</dt>
        <dd>
          <SaidIn language={pair.target} words={after} />
        </dd>
      </dl>
      {hasSourceChanged ? <p className="small-text import-note">{t('translation.changedSince')}</p> : null}
      {problem === null ? null : <p className="small-text import-note">{t(`translation.problems.${problem}`)}</p>}
      <p className="translation-place quiet-text small-text">{place}</p>
    </li>
  );
}

import type { ImportChange } from '../../templates/translation/import-preview';
import type { TranslationPair } from '../../templates/translation/translation-rows';
import { Tick } from '../controls/tick';
import { useTexts } from '../texts/use-texts';

interface ImportChangeProps {
  readonly change: ImportChange;
  readonly pair: TranslationPair;
  readonly place: string;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
}

/** One text that the table would change: what it says now, what it would say, and what to look at. */
export function ImportChangeRow({ change, pair, place, isChosen, onChoose }: ImportChangeProps) {
  const t = useTexts();
  const { row, after, hasSourceChanged, problem } = change;
  return (
    <li className="import-change">
      <Tick isSelected={isChosen} isDisabled={problem === 'too-long'} onChange={onChoose}>
        <span lang={pair.source}>{row.source || row.key}</span>
      </Tick>
      <dl className="import-words">
        <dt>{t('translation.before')}</dt>
        <dd lang={pair.target} className="translation-words">
          {row.target === '' ? <span lang="">–</span> : row.target}
        </dd>
        <dt>{t('translation.after')}</dt>
        <dd lang={pair.target} className="translation-words import-after">
          {after}
        </dd>
      </dl>
      {hasSourceChanged ? <p className="small-text import-note">{t('translation.changedSince')}</p> : null}
      {problem === null ? null : <p className="small-text import-note">{t(`translation.problems.${problem}`)}</p>}
      <p className="translation-place quiet-text small-text">
        {place} · <span className="translation-key">{row.key}</span>
      </p>
    </li>
  );
}

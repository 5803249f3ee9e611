import { catalogue } from '../../templates/materials/catalogue';
import { contentLanguages, type ContentLanguage } from '../../templates/model/language';
import { otherWords, type RowFilter } from '../../templates/translation/row-filter';
import type { StateCounts, TranslationPair } from '../../templates/translation/translation-rows';
import { Choice } from '../controls/choice';
import { TextInput } from '../controls/text-input';
import { useMaterialWordsOf } from '../paper/material-words';
import { useTexts } from '../texts/use-texts';

interface LanguagesProps {
  readonly pair: TranslationPair;
  readonly onPair: (pair: TranslationPair) => void;
}

/** From which language into which. Choosing for one side what the other side has turns them round. */
export function TranslationLanguages({ pair, onPair }: LanguagesProps) {
  const t = useTexts();
  const options = contentLanguages.map((id) => ({ id, label: t(`languages.${id}`) }));
  const choose = (side: 'source' | 'target', language: ContentLanguage): void => {
    const other = side === 'source' ? 'target' : 'source';
    const kept = pair[other] === language ? pair[side] : pair[other];
    onPair(side === 'source' ? { source: language, target: kept } : { source: kept, target: language });
  };
  return (
    <>
      <Choice
        label={t('translation.source')}
        value={pair.source}
        options={options}
        onChange={(language) => {
          choose('source', language);
        }}
      />
      <Choice
        label={t('translation.target')}
        value={pair.target}
        options={options}
        onChange={(language) => {
          choose('target', language);
        }}
      />
    </>
  );
}

const states = [
  'all',
  'missing',
  'source-changed',
  'draft',
  'reviewed',
] as const satisfies readonly RowFilter['state'][];
const everywhere = 'everywhere';

interface FilterProps {
  readonly filter: RowFilter;
  readonly counts: StateCounts;
  readonly onFilter: (filter: RowFilter) => void;
}

/** Which texts are shown: how far they are, of which paper, with which words. */
export function TranslationFilter({ filter, counts, onFilter }: FilterProps) {
  const t = useTexts();
  const wordsOf = useMaterialWordsOf();
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return (
    <>
      <Choice
        label={t('translation.state')}
        value={filter.state}
        options={states.map((id) => ({
          id,
          label: `${t(`translation.states.${id}`)} (${id === 'all' ? total : counts[id]})`,
        }))}
        onChange={(state) => {
          onFilter({ ...filter, state });
        }}
      />
      <Choice
        label={t('translation.paper')}
        value={filter.place ?? everywhere}
        options={[
          { id: everywhere, label: t('translation.allPapers') },
          ...catalogue.map((material) => ({ id: material.id, label: wordsOf(material).name })),
          { id: otherWords, label: t('translation.otherWords') },
        ]}
        onChange={(place) => {
          onFilter({ ...filter, place: place === everywhere ? null : place });
        }}
      />
      <TextInput
        label={t('translation.search')}
        value={filter.search}
        maxLength={100}
        onChange={(search) => {
          onFilter({ ...filter, search });
        }}
      />
    </>
  );
}

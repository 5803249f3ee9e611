import { useDeferredValue, useMemo, useState } from 'react';
import { catalogue } from '../../templates/materials/catalogue';
import type { Material } from '../../templates/materials/material';
import { ActionButton } from '../controls/action-button';
import { useMaterialWordsOf, useVariantName } from '../paper/material-words';
import { useContent, type PaperFacts } from '../paper/use-paper';
import { useUnit, useWindow } from '../state/window-context';
import { useInterfaceLanguage, useTexts } from '../texts/use-texts';
import { matchesSearch } from './matches-search';
import { PaperCard } from './paper-card';
import { ShelfSearch } from './shelf-search';
// The rules of the paper's pages on the screen, which the pictures share with the large preview.
import '../paper/paper-view.css';

const uses = ['wall', 'hand', 'pocket', 'client', 'form'] as const satisfies readonly Material['use'][];

/** The order on the shelf: last used first, the rest as in the catalogue. */
function inOrderOfUse(materials: readonly Material[], recent: readonly string[]): readonly Material[] {
  const rank = (material: Material): number => {
    const place = recent.indexOf(material.id);
    return place === -1 ? recent.length : place;
  };
  return materials.toSorted((one, other) => rank(one) - rank(other));
}

/** The papers that the search finds by what they are called and for; all of them while nothing is searched for. */
function useFound(query: string): readonly Material[] {
  const t = useTexts();
  const language = useInterfaceLanguage();
  const wordsOf = useMaterialWordsOf();
  const variantName = useVariantName();
  return catalogue.filter((material) => {
    const { name, what, size } = wordsOf(material);
    const texts = [name, what, size, t(`papers.${material.use}`), ...material.variants.map(variantName)];
    return matchesSearch(texts, query, language);
  });
}

/** The facts as they were a moment ago while somebody types: the field comes first, the pictures follow. */
function useFactsInTime(): PaperFacts {
  const unit = useUnit();
  const content = useContent();
  return useDeferredValue(useMemo(() => ({ unit, content }), [unit, content]));
}

interface ShelfProps {
  readonly use: Material['use'];
  readonly materials: readonly Material[];
  readonly facts: PaperFacts;
}

function Shelf({ use, materials, facts }: ShelfProps) {
  const t = useTexts();
  const recent = useWindow((state) => state.workspace.settings.recentMaterials);
  return (
    <section aria-labelledby={`shelf-${use}`}>
      <h2 id={`shelf-${use}`} className="shelf-title">
        {t(`papers.${use}`)}
      </h2>
      <ul className="shelf">
        {inOrderOfUse(materials, recent).map((material) => (
          <PaperCard key={material.id} material={material} facts={facts} />
        ))}
      </ul>
    </section>
  );
}

/** All papers, grouped by what they are for, with a search above them. */
export function Shelves() {
  const t = useTexts();
  const [query, setQuery] = useState('');
  const facts = useFactsInTime();
  const found = useFound(query);
  const isSearching = query.trim() !== '';
  const shelves = uses
    .map((use) => ({ use, materials: found.filter((material) => material.use === use) }))
    .filter(({ materials }) => materials.length > 0);
  return (
    <>
      <ShelfSearch query={query} onChange={setQuery} found={isSearching ? found.length : null} />
      {shelves.map(({ use, materials }) => (
        <Shelf key={use} use={use} materials={materials} facts={facts} />
      ))}
      <div role="status">{found.length === 0 ? <p>{t('papers.searchNothing', { query: query.trim() })}</p> : null}</div>
      {found.length > 0 ? null : (
        <ActionButton
          onPress={() => {
            setQuery('');
          }}
        >
          {t('papers.searchClear')}
        </ActionButton>
      )}
    </>
  );
}

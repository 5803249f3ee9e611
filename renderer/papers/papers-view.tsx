import { catalogue } from '../../templates/materials/catalogue';
import type { Material } from '../../templates/materials/material';
import { useWindow } from '../state/window-context';
import { useTexts } from '../texts/use-texts';
import { ContactStrip } from './contact-strip';
import { PaperCard } from './paper-card';
import './papers-view.css';

const uses = ['wall', 'hand', 'pocket', 'client'] as const satisfies readonly Material['use'][];

/** The shelf in its order: last used first, the rest as in the catalogue. */
function onShelf(use: Material['use'], recent: readonly string[]): readonly Material[] {
  const rank = (material: Material): number => {
    const place = recent.indexOf(material.id);
    return place === -1 ? recent.length : place;
  };
  return catalogue.filter((material) => material.use === use).toSorted((one, other) => rank(one) - rank(other));
}

/** Home: the numbers on top, the papers below them. */
export function PapersView() {
  const t = useTexts();
  const recent = useWindow((state) => state.workspace.settings.recentMaterials);
  const shelves = uses
    .map((use) => ({ use, materials: onShelf(use, recent) }))
    .filter(({ materials }) => materials.length > 0);
  return (
    <div className="papers-view">
      <h1>{t('papers.title')}</h1>
      <ContactStrip />
      {shelves.map(({ use, materials }) => (
        <section key={use} aria-labelledby={`shelf-${use}`}>
          <h2 id={`shelf-${use}`} className="shelf-title">
            {t(`papers.${use}`)}
          </h2>
          <ul className="shelf">
            {materials.map((material) => (
              <PaperCard key={material.id} materialId={material.id} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

import { RotateCcw } from 'lucide-react';
import { memo, useId } from 'react';
import type { Content } from '../../templates/content/content';
import { textsIn, type Texts } from '../../templates/content/texts';
import type { ContentLanguage } from '../../templates/model/language';
import { ActionButton } from '../controls/action-button';
import { Fold } from '../controls/fold';
import { Tick } from '../controls/tick';
import { useActions, useWindow } from '../state/window-context';
import { useTexts } from '../texts/use-texts';

type ShownItem =
  Content['categories'][number]['triggers'][number] | Content['ways'][number] | Content['categories'][number];

interface ItemTickProps {
  readonly item: ShownItem;
  readonly texts: Texts;
  readonly language: ContentLanguage;
}

/** One thing that the paper may show. A locked or uncertain one says why it cannot be chosen. */
function ItemTick({ item, texts, language }: ItemTickProps) {
  const t = useTexts();
  const reasonId = useId();
  const { decide, today } = useActions();
  const isLocked = item.isLocked === true;
  const isUnsure = item.verify === true;
  const reason = isUnsure ? t('shown.unsure') : isLocked ? t('shown.locked') : null;
  return (
    <Tick
      isSelected={item.isShown}
      isDisabled={reason !== null}
      onChange={(isShown) => {
        decide({ kind: isShown ? 'show' : 'hide', itemId: item.id, on: today() });
      }}
      {...(reason === null ? {} : { describedBy: reasonId })}
    >
      <span lang={language}>{texts.of(`${item.id}/title`).text}</span>
      {reason === null ? null : (
        <span id={reasonId} className="tick-reason small-text quiet-text">
          {reason}
        </span>
      )}
    </Tick>
  );
}

function countOf(items: readonly ShownItem[]): { readonly shown: number; readonly all: number } {
  return { shown: items.filter((item) => item.isShown).length, all: items.length };
}

interface CategoryItemsProps extends Omit<ItemTickProps, 'item'> {
  readonly category: Content['categories'][number];
}

function CategoryItems({ category, texts, language }: CategoryItemsProps) {
  const t = useTexts();
  const title = texts.of(`${category.id}/title`).text;
  return (
    <li className="shown-category">
      <ItemTick item={category} texts={texts} language={language} />
      {category.isShown ? (
        <Fold
          level={3}
          title={t('shown.triggers', { category: title })}
          note={t('shown.count', countOf(category.triggers))}
        >
          {category.triggers.map((trigger) => (
            <ItemTick key={trigger.id} item={trigger} texts={texts} language={language} />
          ))}
        </Fold>
      ) : null}
    </li>
  );
}

interface ShownItemsProps {
  readonly content: Content;
  readonly language: ContentLanguage;
}

/** What the paper shows: each choice is the unit's own decision over the master and can be taken back. */
export const ShownItems = memo(function ShownItems({ content, language }: ShownItemsProps) {
  const t = useTexts();
  const { showAllDefaults } = useActions();
  const hasDecisions = useWindow((state) =>
    state.workspace.layer.decisions.some((decision) => decision.kind !== 'checked'),
  );
  const { categories, ways } = content;
  const texts = textsIn(content.texts, { language, instead: 'fi' });
  return (
    <section className="column-part folded">
      <Fold title={t('shown.title')}>
        <h3>{t('shown.categories')}</h3>
        <ul>
          {categories.map((category) => (
            <CategoryItems key={category.id} category={category} texts={texts} language={language} />
          ))}
        </ul>
        <h3>{t('shown.ways')}</h3>
        {ways.map((way) => (
          <ItemTick key={way.id} item={way} texts={texts} language={language} />
        ))}
        {hasDecisions ? (
          <ActionButton onPress={showAllDefaults}>
            <RotateCcw aria-hidden size={18} />
            {t('shown.reset')}
          </ActionButton>
        ) : null}
      </Fold>
    </section>
  );
});

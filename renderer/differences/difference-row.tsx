import { RotateCcw } from 'lucide-react';
import type { LayerDifference } from '../../templates/layer/differences';
import { formatDate } from '../../templates/format/format-date';
import { ActionButton } from '../controls/action-button';
import { shapeWords } from '../edit/shape-words';
import { useInterfaceLanguage, useTexts } from '../texts/use-texts';
import { OwnWordsBeside } from './own-words';

interface DifferenceRowProps {
  readonly difference: LayerDifference;
  readonly name: string;
  readonly isReadOnly: boolean;
  /** Null where the item is nowhere to be opened. */
  readonly onOpen: (() => void) | null;
  readonly onReset: () => void;
}

function ShapeBeside({ difference }: { readonly difference: Extract<LayerDifference, { readonly kind: 'field' }> }) {
  const t = useTexts();
  return (
    <p className="difference-shape">
      {shapeWords(difference.own, t)}
      {difference.master === null ? null : (
        <span className="small-text quiet-text">
          {t('shape.masterShape', { shape: shapeWords(difference.master, t) })}
        </span>
      )}
    </p>
  );
}

function Words({ difference }: { readonly difference: LayerDifference }) {
  if (difference.kind === 'words')
    return <OwnWordsBeside words={difference.words} hasMasterChanged={difference.hasMasterChanged} />;
  if (difference.kind === 'field') return <ShapeBeside difference={difference} />;
  if (difference.kind !== 'added') return null;
  return difference.words.map((words) => (
    <OwnWordsBeside key={`${words.key} ${words.language}`} words={words} hasMasterChanged={false} />
  ));
}

/** One thing in which the unit differs: what it is, both wordings, the way to it and the way back. */
export function DifferenceRow({ difference, name, isReadOnly, onOpen, onReset }: DifferenceRowProps) {
  const t = useTexts();
  const language = useInterfaceLanguage();
  const { kind, decisions } = difference;
  const on = decisions
    .map((decision) => decision.on)
    .toSorted()
    .at(-1);
  const what = `${t(`differences.kinds.${kind}`)}: ${name}`;
  return (
    <li className="difference">
      <div className="difference-head">
        <p className="difference-what">
          <span className="difference-kind">{t(`differences.kinds.${kind}`)}</span>
          <span className="difference-name">{name}</span>
          {on === undefined ? null : <span className="small-text quiet-text">{formatDate(on, language)}</span>}
        </p>
        <div className="button-row">
          {onOpen === null ? null : (
            <ActionButton look="plain" aria-label={t('differences.openOf', { what })} onPress={onOpen}>
              {t('differences.open')}
            </ActionButton>
          )}
          {kind === 'checked' ? null : (
            <ActionButton
              data-reset
              aria-label={t('differences.resetOf', { what })}
              isDisabled={isReadOnly}
              onPress={onReset}
            >
              <RotateCcw aria-hidden size={18} />
              {t('differences.reset')}
            </ActionButton>
          )}
        </div>
      </div>
      <Words difference={difference} />
    </li>
  );
}

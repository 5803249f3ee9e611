import { useEffect, useMemo, useState } from 'react';
import { master } from '../../templates/content/master';
import { effectiveContent } from '../../templates/layer/effective-content';
import { contentLanguageSchema } from '../../templates/model/language';
import { textPlaces, type TextPlaces } from '../../templates/translation/text-places';
import type { TranslationPair } from '../../templates/translation/translation-rows';
import { PartsHead } from '../edit/parts-head';
import type { ReadTable } from '../state/translation-actions';
import { useActions, useUnit, useWindow } from '../state/window-context';
import { useTexts } from '../texts/use-texts';
import { ImportReview } from './import-review';
import type { AskedText } from './shown-page';
import { TableExchange } from './table-exchange';
import { TranslationLanguages } from './translation-filter';
import { TranslationList } from './translation-list';
import { useTextPlace } from './use-text-place';
import { useTranslationRows } from './use-translation';
import './translation-view.css';

/** The unit's first language beside Finnish, else Swedish. */
function useFirstPair(): TranslationPair {
  const { languages } = useUnit();
  return { source: 'fi', target: languages.find((language) => language !== 'fi') ?? 'sv' };
}

/** A text that an undo or a finding leads to in this place; the language it is in is shown with it. */
function useRequestedText(onLanguage: (language: TranslationPair['target']) => void): AskedText {
  const { finishFocus } = useActions();
  const request = useWindow((state) => state.focusRequest);
  const [requested, setRequested] = useState<AskedText>({ key: null, serial: 0 });
  const place = request?.place;
  if (request !== null && place?.kind === 'content' && place.key !== undefined && request.serial !== requested.serial) {
    setRequested({ key: place.key, serial: request.serial });
    const language = contentLanguageSchema.safeParse(place.language);
    if (language.success) onLanguage(language.data);
  }
  useEffect(() => {
    if (requested.serial > 0) finishFocus(requested.serial);
  }, [requested.serial, finishFocus]);
  return requested;
}

function TranslationBody({ places }: { readonly places: TextPlaces }) {
  const t = useTexts();
  const [pair, setPair] = useState(useFirstPair());
  const [table, setTable] = useState<ReadTable | null>(null);
  const [taken, setTaken] = useState<number | null>(null);
  const layer = useWindow((state) => state.workspace.layer);
  const content = useMemo(() => effectiveContent(master, layer), [layer]);
  const rows = useTranslationRows(pair, places, content);
  const placeOf = useTextPlace(content);
  const requested = useRequestedText((target) => {
    if (target !== pair.target) setPair({ source: target === pair.source ? pair.target : pair.source, target });
  });
  const open = (read: ReadTable): void => {
    // The table says itself which languages it is of; where it no longer does, they are those on the screen.
    setPair({ source: read.source ?? pair.source, target: read.target ?? pair.target });
    setTaken(null);
    setTable(read);
  };
  if (table !== null) {
    const close = (count: number | null): void => {
      setTaken(count);
      setTable(null);
    };
    return <ImportReview key={table.fileName} {...{ table, pair, rows, placeOf }} onClose={close} />;
  }
  return (
    <>
      <div className="translation-languages">
        <TranslationLanguages pair={pair} onPair={setPair} />
      </div>
      <TableExchange pair={pair} onTable={open} />
      <p role="status">{taken === null ? '' : t('translation.taken', { count: taken })}</p>
      <TranslationList {...{ rows, pair, placeOf, requested }} />
    </>
  );
}

/** What papers say where, found anew only when the unit has added something. */
function PlacedTranslation() {
  const unit = useUnit();
  const layer = useWindow((state) => state.workspace.layer);
  const date = useWindow((state) => state.workspace.today);
  const [places] = useState(() => textPlaces({ master, content: effectiveContent(master, layer), unit, date }));
  return <TranslationBody places={places} />;
}

/** The place where the unit's texts are translated: two languages side by side, by hand or through a translator's table. */
export function TranslationView() {
  const t = useTexts();
  const added = useWindow(({ workspace }) =>
    workspace.layer.decisions.flatMap((one) => (one.kind === 'add' ? [one.itemId] : [])).join(' '),
  );
  return (
    <>
      <PartsHead title={t('translation.title')} current="translation" />
      <div className="translation-view">
        <PlacedTranslation key={added} />
      </div>
    </>
  );
}

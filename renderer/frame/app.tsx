import { useEffect, useRef, type RefObject } from 'react';
import { I18nProvider } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { PapersView } from '../papers/papers-view';
import { useWindow } from '../state/window-context';
import type { View } from '../state/window-state';
import { useInterfaceLanguage, useTexts } from '../texts/use-texts';
import { Bars } from './bars';
import { PlaceList } from './place-list';
import {
  differencesPlace,
  editPlace,
  fetchPlacesAhead,
  guidePlace,
  historyPlace,
  paperPlace,
  planPlace,
  settingsPlace,
  translationPlace,
} from './places';
import { TopBar } from './top-bar';
import './frame.css';

/** Locales of React Aria's own hidden texts, number signs and sorting. */
const locales = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' } as const;

function PlaceOf({ view, unitId }: { readonly view: View; readonly unitId: string | null }) {
  if (unitId === null) return <guidePlace.Part step={1} />;
  switch (view.kind) {
    case 'guide':
      return <guidePlace.Part key={unitId} step={view.step} />;
    case 'papers':
      return <PapersView key={unitId} />;
    case 'paper':
      return (
        <paperPlace.Part key={`${unitId} ${view.materialId}`} materialId={view.materialId} isFirst={view.isFirst} />
      );
    case 'edit':
      if (view.part === 'differences') return <differencesPlace.Part key={unitId} />;
      if (view.part === 'history') return <historyPlace.Part key={unitId} />;
      return view.part === 'translation' ? <translationPlace.Part key={unitId} /> : <editPlace.Part key={unitId} />;
    case 'plan':
      return <planPlace.Part key={unitId} />;
    case 'settings':
      return <settingsPlace.Part key={unitId} part={view.part} />;
  }
}

/** Makes page, screen reader and texts speak the chosen language. */
function useWindowLanguage(): void {
  const language = useInterfaceLanguage();
  const { i18n } = useTranslation();
  useEffect(() => {
    document.documentElement.lang = language;
    void i18n.changeLanguage(language);
  }, [language, i18n]);
}

/** Starts each place from its top, with the keyboard in it: the next Tab goes to its first control. */
function useFreshPlace(view: View) {
  const ref = useRef<HTMLElement>(null);
  const last = useRef(view.kind);
  const hasRequest = useWindow((state) => state.focusRequest !== null);
  useEffect(() => {
    if (last.current === view.kind) return;
    last.current = view.kind;
    ref.current?.scrollTo(0, 0);
    if (!hasRequest && !ref.current?.contains(document.activeElement)) ref.current?.focus();
  }, [view.kind, hasRequest]);
  return ref;
}

/** When what had the keyboard is gone from the page (a removed row), the keyboard goes to the place, not to nowhere. */
function KeptKeyboard({ place }: { readonly place: RefObject<HTMLElement | null> }): null {
  const unit = useWindow((state) => state.workspace.unit);
  const removed = useWindow((state) => state.removed);
  const notices = useWindow((state) => state.notices);
  const isOpening = useRef(true);
  useEffect(() => {
    if (isOpening.current) {
      isOpening.current = false;
      return;
    }
    const frame = requestAnimationFrame(() => {
      if (document.activeElement === document.body) place.current?.focus();
    });
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [unit, removed, notices, place]);
  return null;
}

/** Fetches the other places when nobody waits for anything. */
function usePlacesAhead(): void {
  useEffect(() => {
    const idle = requestIdleCallback(() => void fetchPlacesAhead(), { timeout: 2000 });
    return () => {
      cancelIdleCallback(idle);
    };
  }, []);
}

/** The whole window. */
export function App() {
  useWindowLanguage();
  const t = useTexts();
  const language = useInterfaceLanguage();
  const view = useWindow((state) => state.view);
  const unitId = useWindow((state) => state.workspace.unit?.id ?? null);
  const ref = useFreshPlace(view);
  usePlacesAhead();
  const isNarrow = view.kind === 'edit' || view.kind === 'plan';
  const isWide = view.kind === 'paper' || view.kind === 'guide' || unitId === null;
  return (
    <I18nProvider locale={locales[language]}>
      <div className={isWide ? 'window wide' : isNarrow ? 'window rail' : 'window'}>
        <a className="skip-link" href="#place">
          {t('app.skip')}
        </a>
        <KeptKeyboard place={ref} />
        <TopBar />
        <Bars />
        {isWide ? null : <PlaceList />}
        <main id="place" className="place" ref={ref} tabIndex={-1}>
          <PlaceOf view={view} unitId={unitId} />
        </main>
      </div>
    </I18nProvider>
  );
}

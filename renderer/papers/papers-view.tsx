import { shelfPart } from '../frame/places';
import { useTexts } from '../texts/use-texts';
import { ContactStrip } from './contact-strip';
import './papers-view.css';

/** Home: the numbers on top, which can be typed in at once, and the papers below them. */
export function PapersView() {
  const t = useTexts();
  return (
    <div className="papers-view">
      <h1 className="heard-only">{t('papers.title')}</h1>
      <ContactStrip />
      <shelfPart.Part />
    </div>
  );
}

import { Info } from 'lucide-react';
import { useTexts } from '../texts/use-texts';

/** Said before anything leaves the window on paper or as a file: whose data it is, and where it belongs. */
export function SecrecyNote() {
  const t = useTexts();
  return (
    <p className="plan-note">
      <Info aria-hidden size={20} />
      <span>{t('plan.secret')}</span>
    </p>
  );
}

import { ChevronLeft, ChevronRight } from 'lucide-react';
import { ActionButton } from '../controls/action-button';
import { useTexts } from '../texts/use-texts';

interface PagerProps {
  readonly page: number;
  readonly pages: number;
  readonly onChange: (page: number) => void;
}

/** Turns the pages of a long list; nothing where there is one page. */
export function Pager({ page, pages, onChange }: PagerProps) {
  const t = useTexts();
  if (pages < 2) return null;
  return (
    <nav className="pager" aria-label={t('translation.pages')}>
      <ActionButton
        isDisabled={page === 0}
        onPress={() => {
          onChange(page - 1);
        }}
      >
        <ChevronLeft aria-hidden size={18} />
        {t('translation.earlier')}
      </ActionButton>
      <span>{t('translation.page', { page: page + 1, pages })}</span>
      <ActionButton
        isDisabled={page >= pages - 1}
        onPress={() => {
          onChange(page + 1);
        }}
      >
        {t('translation.later')}
        <ChevronRight aria-hidden size={18} />
      </ActionButton>
    </nav>
  );
}

import { Search, X } from 'lucide-react';
import { memo } from 'react';
import { Button, Input, Label, SearchField } from 'react-aria-components';
import { useWindow } from '../state/window-context';
import { useTexts } from '../texts/use-texts';

interface ShelfSearchProps {
  readonly query: string;
  readonly onChange: (query: string) => void;
  /** How many papers were found; null while nothing is searched for. */
  readonly found: number | null;
}

/** Why *Tulosta* is off on every paper, said once. */
function NoPrinterLine() {
  const t = useTexts();
  const isMissing = useWindow(
    ({ printers }) => printers.kind === 'failed' || (printers.kind === 'known' && printers.printers.length === 0),
  );
  return (
    <p className="small-text quiet-text" role="status">
      {isMissing ? t('paper.noPrinter') : ''}
    </p>
  );
}

/** Finds papers by a word of their name or purpose. Escape or the cross shows them all again. */
export const ShelfSearch = memo(function ShelfSearch({ query, onChange, found }: ShelfSearchProps) {
  const t = useTexts();
  return (
    <div className="shelf-search" role="search">
      <SearchField className="field shelf-search-field" value={query} onChange={onChange} maxLength={80}>
        <Label className="heard-only">{t('papers.search')}</Label>
        <div className="shelf-search-box">
          <Search aria-hidden size={20} />
          <Input className="field-input" placeholder={`${t('papers.search')}, ${t('papers.searchHint')}`} />
          {query === '' ? null : (
            <Button className="button plain narrow" aria-label={t('papers.searchClear')}>
              <X aria-hidden size={20} />
            </Button>
          )}
        </div>
      </SearchField>
      <p className="small-text quiet-text" role="status">
        {found === null || found === 0 ? '' : t('papers.searchFound', { count: found })}
      </p>
      <NoPrinterLine />
    </div>
  );
});

import { Search, X } from 'lucide-react';
import { Button, Input, Label, SearchField } from 'react-aria-components';
import { useTexts } from '../texts/use-texts';
import './units.css';

interface UnitSearchProps {
  /** Inside a menu that searches, the menu holds what was typed. */
  readonly typed?: { readonly query: string; readonly onChange: (query: string) => void };
  readonly isFocusedAtOnce?: boolean;
}

/** Finds units by words of their names. Escape or the cross shows them all again. */
export function UnitSearch({ typed, isFocusedAtOnce = false }: UnitSearchProps) {
  const t = useTexts();
  return (
    <SearchField
      className="field unit-search"
      maxLength={80}
      autoFocus={isFocusedAtOnce}
      {...(typed === undefined ? {} : { value: typed.query, onChange: typed.onChange })}
    >
      <Label className="heard-only">{t('units.search')}</Label>
      <div className="shelf-search-box">
        <Search aria-hidden size={20} />
        <Input className="field-input" placeholder={t('units.search')} />
        <Button className="button plain narrow" aria-label={t('units.searchClear')}>
          <X aria-hidden size={20} />
        </Button>
      </div>
    </SearchField>
  );
}

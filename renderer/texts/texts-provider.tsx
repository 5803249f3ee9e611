import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { TextsContext } from './use-texts';

/** Hands the typed texts of the window to all its parts: asked for once, not by each part at every letter typed. */
export function TextsProvider({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation();
  return <TextsContext value={t}>{children}</TextsContext>;
}

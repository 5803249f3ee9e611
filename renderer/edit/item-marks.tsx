import { EyeOff, Lock, Pencil, Plus, TriangleAlert, type LucideIcon } from 'lucide-react';
import type { EditorItem } from '../../templates/edit/editor-item';
import { useTexts } from '../texts/use-texts';

type Mark = 'local' | 'changed' | 'hidden' | 'locked' | 'unsure';

const signs: Readonly<Record<Mark, LucideIcon>> = {
  local: Plus,
  changed: Pencil,
  hidden: EyeOff,
  locked: Lock,
  unsure: TriangleAlert,
};

function marksOf(item: EditorItem): readonly Mark[] {
  const isOwnText = item.fields.some(({ state }) => state === 'changed' || state === 'master-changed');
  return [
    ...(item.isLocal ? ['local' as const] : []),
    ...(isOwnText ? ['changed' as const] : []),
    ...(item.lock === 'uncertain' ? ['unsure' as const] : []),
    ...(item.lock === 'safety' || item.lock === 'legal' ? ['locked' as const] : []),
    ...(item.isShown || item.lock === 'uncertain' ? [] : ['hidden' as const]),
  ];
}

/** How an item stands to the master, each as a sign with its word; in the tree the words are heard only. */
export function ItemMarks({ item, areWordsShown }: { readonly item: EditorItem; readonly areWordsShown: boolean }) {
  const t = useTexts();
  return marksOf(item).map((mark) => {
    const Sign = signs[mark];
    return (
      <span key={mark} className={`item-mark ${mark}`} title={t(`edit.${mark}`)}>
        <Sign aria-hidden size={14} />
        <span className={areWordsShown ? undefined : 'heard-only'}>{t(`edit.${mark}`)}</span>
      </span>
    );
  });
}

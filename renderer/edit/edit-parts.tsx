import { Button } from 'react-aria-components';
import { useActions } from '../state/window-context';
import type { EditPart } from '../state/window-state';
import { useTexts } from '../texts/use-texts';
import './edit-parts.css';

const parts = ['items', 'differences', 'translation', 'history'] as const satisfies readonly EditPart[];

/** The ways to look at the unit's words: a new one is a line above and a text. */
export function EditParts({ current }: { readonly current: EditPart }) {
  const t = useTexts();
  const { go } = useActions();
  return (
    <nav className="edit-parts" aria-label={t('editParts.title')}>
      {parts.map((part) => (
        <Button
          key={part}
          className="edit-part"
          {...(part === current ? { 'aria-current': 'page' as const } : {})}
          onPress={() => {
            if (part !== current) go({ kind: 'edit', part });
          }}
        >
          {t(`editParts.${part}`)}
        </Button>
      ))}
    </nav>
  );
}

import { FileText, PenLine, Settings, UsersRound } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useActions, useWindow } from '../state/window-context';
import type { View } from '../state/window-state';
import { useTexts } from '../texts/use-texts';

const places = [
  { id: 'papers', Sign: FileText, view: { kind: 'papers' } },
  { id: 'edit', Sign: PenLine, view: { kind: 'edit', part: 'items' } },
  { id: 'plan', Sign: UsersRound, view: { kind: 'plan' } },
  { id: 'settings', Sign: Settings, view: { kind: 'settings', part: 'unit' } },
] as const satisfies readonly { readonly id: string; readonly Sign: unknown; readonly view: View }[];

/** The places of the app, named by what a person wants; one that does not exist yet is not shown. */
export function PlaceList() {
  const t = useTexts();
  const current = useWindow((state) => state.view.kind);
  const { go } = useActions();
  return (
    <nav className="place-list" aria-label={t('app.places')}>
      <ul>
        {places.map(({ id, Sign, view }) => (
          <li key={id}>
            <Button
              className="place-link"
              {...(current === id ? { 'aria-current': 'page' as const } : {})}
              onPress={() => {
                go(view);
              }}
            >
              <Sign aria-hidden size={20} />
              {t(`places.${id}`)}
            </Button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

import { memo, useRef } from 'react';
import { Button } from 'react-aria-components';
import type { Statute } from '../../templates/content/content';
import { formatDate } from '../../templates/format/format-date';
import { statuteName } from '../../templates/format/statute-names';
import { Fold } from '../controls/fold';
import { useActions } from '../state/window-context';
import { useFocusRequest } from '../state/use-focus-request';
import { useInterfaceLanguage, useTexts } from '../texts/use-texts';

function LawLine({ statute }: { readonly statute: Statute }) {
  const t = useTexts();
  const language = useInterfaceLanguage();
  const { decide, today } = useActions();
  const ref = useRef<HTMLButtonElement>(null);
  useFocusRequest({ kind: 'statute', itemId: statute.id }, ref);
  const name = `${statuteName(statute.id)?.full[language] ?? statute.id} (${statute.number})`;
  return (
    <li className="law-line">
      <p>{name}</p>
      <p className="checked-line small-text quiet-text">
        {t('laws.checkedOn', { date: formatDate(statute.checkedOn, language) })}
        <Button
          ref={ref}
          className="button plain"
          isDisabled={statute.checkedOn === today()}
          aria-label={t('laws.checkNamed', { law: name })}
          onPress={() => {
            decide({ kind: 'checked', itemId: statute.id, on: today() });
          }}
        >
          {t('laws.check')}
        </Button>
      </p>
    </li>
  );
}

/** The acts on which the papers rest, with when each was last compared with the law in force. */
export const LawList = memo(function LawList({ statutes }: { readonly statutes: readonly Statute[] }) {
  const t = useTexts();
  return (
    <section className="column-part folded">
      <Fold title={t('laws.title')} opensFor={(place) => place.kind === 'statute'}>
        <ul className="law-list">
          {statutes.map((statute) => (
            <LawLine key={statute.id} statute={statute} />
          ))}
        </ul>
      </Fold>
    </section>
  );
});

import { ActionButton } from '../controls/action-button';
import { requiredServices } from '../facts/required-services';
import { ServicePhone } from '../facts/service-phone';
import { useActions } from '../state/window-context';
import { useTexts } from '../texts/use-texts';

/** The numbers that papers cannot do without, always at hand: click, type, and every paper has it. */
export function ContactStrip() {
  const t = useTexts();
  const { go } = useActions();
  return (
    <section className="contact-strip" aria-labelledby="contact-strip-title">
      <div className="contact-strip-head">
        <h2 id="contact-strip-title">{t('papers.contacts')}</h2>
        <p className="small-text quiet-text">{t('papers.contactsHint')}</p>
      </div>
      <div className="contact-strip-fields">
        {requiredServices.map((service) => (
          <ServicePhone key={service} service={service} />
        ))}
        <ActionButton
          look="plain"
          onPress={() => {
            go({ kind: 'settings', part: 'contacts' });
          }}
        >
          {t('papers.allContacts')}
        </ActionButton>
      </div>
    </section>
  );
}

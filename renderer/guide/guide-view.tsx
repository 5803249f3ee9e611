import { useState, type ReactNode } from 'react';
import { Form } from 'react-aria-components';
import { RestoreOffer } from '../backups/restore-offer';
import { RestorePreview } from '../backups/restore-preview';
import { ActionButton } from '../controls/action-button';
import { TextInput } from '../controls/text-input';
import { Tick } from '../controls/tick';
import { ServicePhone } from '../facts/service-phone';
import { OrganisationInput } from '../facts/unit-name-inputs';
import { changeContact, withText } from '../facts/unit-changes';
import type { BackupPreview } from '../../templates/model/backup';
import { textIn } from '../../templates/model/language';
import { contactsFor } from '../../templates/model/unit';
import { useActions, useFacts, useUnit, useWindow } from '../state/window-context';
import { useTexts } from '../texts/use-texts';
import { useExample, useGuideUnit } from './use-guide-unit';
import './guide-view.css';

/** The paper that a new unit makes first. The catalogue is not asked: it brings every paper with it. */
const firstMaterialId = 'trigger-tool';

function useToFirstPaper(): () => void {
  const { go, changeSettings } = useActions();
  return () => {
    changeSettings((settings) => ({ ...settings, isGuideDone: true }));
    go({ kind: 'paper', materialId: firstMaterialId, isFirst: true });
  };
}

interface StepProps {
  readonly title: string;
  readonly lead: string;
  readonly onNext: () => void;
  readonly children: ReactNode;
}

/** The other way in: a made-up unit with all its facts, to see the paper without typing. */
function ExampleOffer() {
  const t = useTexts();
  const takeExample = useExample();
  const toFirstPaper = useToFirstPaper();
  return (
    <p className="guide-example">
      <span className="quiet-text">{t('guide.exampleLead')}</span>
      <ActionButton
        onPress={() =>
          void takeExample().then((isThere) => {
            if (isThere) toFirstPaper();
          })
        }
      >
        {t('guide.example')}
      </ActionButton>
    </p>
  );
}

/** One step; Enter in a field goes on, as the button does. */
function Step({ title, lead, onNext, children }: StepProps) {
  return (
    <Form
      className="guide-form"
      onSubmit={(event) => {
        event.preventDefault();
        onNext();
      }}
    >
      <h1>{title}</h1>
      <p className="quiet-text">{lead}</p>
      {children}
    </Form>
  );
}

function NameFields() {
  const t = useTexts();
  const name = useFacts((unit) => unit.names.fi ?? '');
  const municipality = useFacts((unit) => unit.municipality);
  const { changeUnit } = useActions();
  return (
    <>
      <TextInput
        label={t('facts.unitName')}
        value={name}
        onChange={(fi) => {
          changeUnit((unit) => ({ ...unit, names: withText(unit.names, 'fi', fi) }));
        }}
        placeholder={t('guide.namePlaceholder')}
        maxLength={120}
        hasAutoFocus
      />
      <div className="guide-pair">
        <TextInput
          label={t('facts.municipality')}
          note={t('facts.optional')}
          value={municipality}
          onChange={(written) => {
            changeUnit((unit) => ({ ...unit, municipality: written }));
          }}
          maxLength={60}
        />
        <OrganisationInput only="fi" />
      </div>
    </>
  );
}

function NameStep({ onPreview }: { readonly onPreview: (preview: BackupPreview) => void }) {
  const t = useTexts();
  const isNamed = useFacts((unit) => textIn(unit.names, 'fi') !== '');
  const { go } = useActions();
  return (
    <Step
      title={t('guide.nameTitle')}
      lead={t('guide.nameLead')}
      onNext={() => {
        go({ kind: 'guide', step: 2 });
      }}
    >
      <NameFields />
      <div className="button-row">
        <ActionButton look="primary" type="submit" isDisabled={!isNamed}>
          {t('guide.next')}
        </ActionButton>
        {isNamed ? null : <span className="small-text quiet-text">{t('guide.nameNeeded')}</span>}
      </div>
      <ExampleOffer />
      <RestoreOffer onPreview={onPreview} />
    </Step>
  );
}

function PhonesStep() {
  const t = useTexts();
  const unit = useUnit();
  const { changeUnit, go } = useActions();
  const toFirstPaper = useToFirstPaper();
  const emergency = contactsFor(unit, 'social-emergency')[0];
  const hasNumbers = unit.contacts.some((contact) => contact.phones.some((phone) => phone.number.trim() !== ''));
  return (
    <Step title={t('guide.phonesTitle')} lead={t('guide.phonesLead')} onNext={toFirstPaper}>
      <ServicePhone service="social-emergency" hasAutoFocus />
      <Tick
        isSelected={emergency?.isAlwaysOpen ?? true}
        isDisabled={emergency === undefined}
        onChange={(isAlwaysOpen) => {
          if (emergency !== undefined) changeUnit(changeContact(emergency.id, (old) => ({ ...old, isAlwaysOpen })));
        }}
      >
        {t('facts.alwaysOpen')}
      </Tick>
      <ServicePhone service="social-services" />
      <div className="button-row">
        <ActionButton look="primary" type="submit">
          {hasNumbers ? t('guide.toPaper') : t('guide.later')}
        </ActionButton>
        <ActionButton
          onPress={() => {
            go({ kind: 'guide', step: 1 });
          }}
        >
          {t('guide.back')}
        </ActionButton>
      </div>
    </Step>
  );
}

/** From nothing to the first paper: a name, two numbers, the paper itself. What is typed is already saved. */
export function GuideView({ step }: { readonly step: 1 | 2 }) {
  const t = useTexts();
  const { go } = useActions();
  const [preview, setPreview] = useState<BackupPreview | null>(null);
  const hasUnit = useWindow((state) => state.workspace.unit !== null);
  useGuideUnit();
  if (preview !== null) {
    return (
      <div className="guide-view">
        <section className="guide-card">
          <RestorePreview
            preview={preview}
            Title="h1"
            onRestored={() => {
              go({ kind: 'papers' });
            }}
            onBack={() => {
              setPreview(null);
            }}
          />
        </section>
      </div>
    );
  }
  return (
    <div className="guide-view">
      <section className="guide-card">
        <p className="small-text quiet-text">{t('guide.step', { step })}</p>
        {hasUnit ? step === 1 ? <NameStep onPreview={setPreview} /> : <PhonesStep /> : null}
      </section>
    </div>
  );
}

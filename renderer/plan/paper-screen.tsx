import { PenLine } from 'lucide-react';
import { materialById } from '../../templates/materials/catalogue';
import type { Material } from '../../templates/materials/material';
import { hasAnswersFor } from '../../templates/plan/forms-written-in';
import type { PlanForm } from '../../templates/plan/plan-form';
import { missingFields } from '../../templates/plan/plan-progress';
import { ActionButton } from '../controls/action-button';
import { useFit } from '../paper/use-findings';
import { PrintBox } from '../paper/print-box';
import { useTexts } from '../texts/use-texts';
import { PlanPreview } from './plan-preview';
import { usePlan, usePlanActions } from './plan-context';
import { SecrecyNote } from './secrecy-note';
import { StopNote } from './stop-note';
import { usePlanPaper } from './use-plan-paper';
import { useStops } from './use-stops';

/** What is always filled and is not yet, with the way to each: it keeps nothing from being printed. */
function MissingList({ form }: { readonly form: PlanForm }) {
  const t = useTexts();
  const { show } = usePlanActions();
  const answers = usePlan((state) => state.answers);
  const missing = form.sections.flatMap((section) =>
    missingFields(section, answers).map((field) => ({ section, field })),
  );
  if (missing.length === 0) return null;
  return (
    <section className="column-part" aria-labelledby="missing-title">
      <h2 id="missing-title">{t('plan.missingTitle', { count: missing.length })}</h2>
      <p className="small-text quiet-text">{t('plan.missingLead')}</p>
      <ul className="plan-missing-list">
        {missing.map(({ section, field }) => (
          <li key={field.id}>
            <ActionButton
              look="plain"
              onPress={() => {
                show({ kind: 'form', materialId: form.materialId, sectionId: section.id });
              }}
            >
              {field.title}
            </ActionButton>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Outputs({
  form,
  material,
  pagesFound,
}: {
  readonly form: PlanForm;
  readonly material: Material;
  readonly pagesFound: number | null;
}) {
  const answers = usePlan((state) => state.answers);
  const paper = usePlanPaper(material, answers);
  const stops = useStops(material);
  return (
    <div className="paper-column">
      {hasAnswersFor(form, answers) ? <SecrecyNote /> : null}
      <StopNote stops={stops} />
      <PrintBox paper={paper} isStopped={stops.length > 0} pagesFound={pagesFound} />
      <MissingList form={form} />
    </div>
  );
}

/** The filled form as paper, and how it comes out: printed, as PDF, or in Word. */
export function PaperScreen({ form }: { readonly form: PlanForm }) {
  const t = useTexts();
  const { show } = usePlanActions();
  const material = materialById(form.materialId);
  const [fit, onFit] = useFit();
  return (
    <div className="plan-paper">
      <div className="plan-paper-shown">
        <ActionButton
          look="plain"
          onPress={() => {
            show({ kind: 'form', materialId: form.materialId, sectionId: null });
          }}
        >
          <PenLine aria-hidden size={20} />
          {t('plan.toFilling')}
        </ActionButton>
        <PlanPreview form={form} onFit={onFit} />
      </div>
      {material === undefined ? null : <Outputs form={form} material={material} pagesFound={fit?.pages ?? null} />}
    </div>
  );
}

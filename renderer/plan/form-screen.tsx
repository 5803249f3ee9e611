import { FileText } from 'lucide-react';
import type { PlanForm } from '../../templates/plan/plan-form';
import { useFit } from '../paper/use-findings';
import { ActionButton } from '../controls/action-button';
import { useTexts } from '../texts/use-texts';
import { PlanPreview } from './plan-preview';
import { usePlanActions } from './plan-context';
import { SectionList } from './section-list';
import { SectionPage } from './section-page';
import { useSectionLetters } from './use-section-letters';
import { useIsWide } from './use-is-wide';

interface FormScreenProps {
  readonly form: PlanForm;
  readonly sectionId: string | null;
}

/** One form, a section at a time; beside it the paper that it becomes, where there is room. */
export function FormScreen({ form, sectionId }: FormScreenProps) {
  const t = useTexts();
  const { show } = usePlanActions();
  const isWide = useIsWide();
  const [, onFit] = useFit();
  const letters = useSectionLetters(form.materialId);
  const { materialId } = form;
  const current = form.sections.find(({ id }) => id === sectionId) ?? form.sections[0];
  if (current === undefined) return <p className="plan-page quiet-text">{t('plan.noFields')}</p>;
  const toPaper = (): void => {
    show({ kind: 'paper', materialId });
  };
  const choose = ({ id }: { readonly id: string }): void => {
    show({ kind: 'form', materialId, sectionId: id });
  };
  return (
    <div className={isWide ? 'plan-form wide' : 'plan-form'}>
      <div className="plan-side">
        <SectionList form={form} letters={letters} current={current} onChoose={choose} />
        <ActionButton onPress={toPaper}>
          <FileText aria-hidden size={20} />
          {t('plan.toPaper')}
        </ActionButton>
      </div>
      <div className="plan-page">
        <SectionPage
          form={form}
          section={current}
          letter={letters.get(current.id)}
          onChoose={choose}
          onDone={toPaper}
          doneWords="toPaper"
        />
      </div>
      {isWide ? <PlanPreview form={form} sectionId={current.id} onFit={onFit} /> : null}
    </div>
  );
}

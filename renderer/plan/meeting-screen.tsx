import type { KeyboardEvent } from 'react';
import type { TimedPoint } from '../../templates/plan/meeting-clock';
import type { PlanField, PlanForm } from '../../templates/plan/plan-form';
import { useTexts } from '../texts/use-texts';
import { MeetingAgenda } from './meeting-agenda';
import { usePlan, usePlanActions } from './plan-context';
import { SectionPage } from './section-page';

interface MeetingScreenProps {
  readonly forms: ReadonlyMap<string, PlanForm>;
  readonly sectionId: string | null;
}

const memoId = 'meeting-memo';
const agendaId = 'meeting-agenda';

function agendaOf(form: PlanForm | undefined): PlanField | null {
  const fields = form?.sections.flatMap((section) => section.fields) ?? [];
  return fields.find(({ shape }) => shape.kind === 'agenda') ?? null;
}

/** The points of an agenda with their minutes. */
function pointsOf(field: PlanField): readonly TimedPoint[] {
  return field.parts.map(({ key, shape }) => ({ id: key, minutes: shape?.kind === 'agenda-item' ? shape.minutes : 0 }));
}

function Memo({ form, sectionId }: { readonly form: PlanForm; readonly sectionId: string | null }) {
  const { show } = usePlanActions();
  const current = form.sections.find(({ id }) => id === sectionId) ?? form.sections[0];
  if (current === undefined) return null;
  return (
    <SectionPage
      form={form}
      section={current}
      onChoose={({ id }) => {
        show({ kind: 'meeting', sectionId: id });
      }}
      onDone={() => {
        show({ kind: 'form', materialId: 'shared-plan', sectionId: null });
      }}
      doneWords="toPlan"
    />
  );
}

/** The meeting: the agenda with its clock on one side, the memo on the other. */
export function MeetingScreen({ forms, sectionId }: MeetingScreenProps) {
  const t = useTexts();
  const field = agendaOf(forms.get(agendaId));
  const memo = forms.get(memoId);
  const index = usePlan(({ clock }) => clock?.index ?? null);
  const { goToPoint } = usePlanActions();
  if (field === null || memo === undefined) return <p className="plan-page quiet-text">{t('plan.noFields')}</p>;
  const points = pointsOf(field);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !event.ctrlKey || index === null || index + 1 >= points.length) return;
    event.preventDefault();
    goToPoint(index + 1);
  };
  return (
    <div className="plan-meeting" onKeyDownCapture={onKeyDown}>
      <MeetingAgenda field={field} points={points} />
      <div className="plan-page" aria-label={memo.title} role="group">
        <p className="plan-page-name quiet-text" lang={memo.language}>
          {memo.title}
        </p>
        <Memo form={memo} sectionId={sectionId} />
      </div>
    </div>
  );
}

import { useEffect, useRef } from 'react';
import type { FitReport } from '../../templates/check/finding';
import { materialById } from '../../templates/materials/catalogue';
import type { Material } from '../../templates/materials/material';
import type { PlanForm } from '../../templates/plan/plan-form';
import { sectionOfNode } from '../../templates/plan/section-of-node';
import { Preview } from '../paper/preview';
import { usePlan, usePlanActions } from './plan-context';
import { usePlanPaper } from './use-plan-paper';
import '../paper/paper-view.css';

/** The pages stand a moment after the fields. */
const sectionDelayMs = 300;
const sectionAirPx = 24;

interface PlanPreviewProps {
  readonly form: PlanForm;
  /** The section that is being filled: the paper shows it. */
  readonly sectionId?: string;
  /** Hears how the paper fits and how many pages it takes. */
  readonly onFit: (fit: FitReport) => void;
}

function FilledPaper({ form, material, onFit }: Omit<PlanPreviewProps, 'sectionId'> & { readonly material: Material }) {
  const answers = usePlan((state) => state.answers);
  const paper = usePlanPaper(material, answers);
  const { show } = usePlanActions();
  return (
    <Preview
      paper={paper}
      onFit={onFit}
      firstZoom="page-width"
      onWords={({ nodeId }) => {
        const section = sectionOfNode(form, nodeId);
        if (section !== null) show({ kind: 'form', materialId: form.materialId, sectionId: section.id });
      }}
    />
  );
}

/** Brings the section's beginning on the paper into sight, once its pages are there; nothing else moves. */
function useShownSection(sectionId: string | undefined) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (sectionId === undefined) return;
    const timer = setTimeout(() => {
      const room = ref.current?.querySelector('.preview-room');
      const head = ref.current?.querySelector(`[data-item="${CSS.escape(sectionId)}"]`);
      if (!room || !head) return;
      room.scrollBy({ top: head.getBoundingClientRect().top - room.getBoundingClientRect().top - sectionAirPx });
    }, sectionDelayMs);
    return () => {
      clearTimeout(timer);
    };
  }, [sectionId]);
  return ref;
}

/** The form as it will come out, following what is filled. A click on it leads to the section where it is written. */
export function PlanPreview({ form, sectionId, onFit }: PlanPreviewProps) {
  const material = materialById(form.materialId);
  const ref = useShownSection(sectionId);
  return (
    <div className="plan-preview" ref={ref}>
      {material === undefined ? null : <FilledPaper form={form} material={material} onFit={onFit} />}
    </div>
  );
}

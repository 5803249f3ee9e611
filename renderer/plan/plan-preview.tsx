import { useDeferredValue } from 'react';
import type { FitReport } from '../../templates/check/finding';
import { materialById } from '../../templates/materials/catalogue';
import type { Material } from '../../templates/materials/material';
import type { PlanForm } from '../../templates/plan/plan-form';
import { sectionOfNode } from '../../templates/plan/section-of-node';
import { Preview } from '../paper/preview';
import { usePlan, usePlanActions } from './plan-context';
import { usePlanPaper } from './use-plan-paper';
import '../paper/paper-view.css';

interface PlanPreviewProps {
  readonly form: PlanForm;
  /** Hears how the paper fits and how many pages it takes. */
  readonly onFit: (fit: FitReport) => void;
}

function FilledPaper({ form, material, onFit }: PlanPreviewProps & { readonly material: Material }) {
  // The field comes first, the paper follows a moment later.
  const answers = useDeferredValue(usePlan((state) => state.answers));
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

/** The form as it will come out, following what is filled. A click on it leads to the section where it is written. */
export function PlanPreview({ form, onFit }: PlanPreviewProps) {
  const material = materialById(form.materialId);
  return (
    <div className="plan-preview">{material === undefined ? null : <FilledPaper form={form} material={material} onFit={onFit} />}</div>
  );
}

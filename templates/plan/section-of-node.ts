import type { PlanForm, PlanSection } from './plan-form';

/** The section in which what a node of the paper says is filled; null where the node belongs to no section. */
export function sectionOfNode(form: PlanForm, nodeId: string): PlanSection | null {
  const isIn = (id: string): boolean => nodeId === id || nodeId.startsWith(`${id}.`);
  const found = form.sections.find(({ id, fields }) => nodeId === id || fields.some((field) => isIn(field.id)));
  return found ?? null;
}

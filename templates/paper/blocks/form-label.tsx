import { compulsoryMark, statutoryMark } from '../../sheet/form-marks';
import type { FormField } from '../../sheet/nodes';
import { RunsView } from '../runs-view';

/** What is asked, with the marks of what the law asks for and what is always filled in. */
export function FormLabel({ field }: { readonly field: FormField }) {
  const marks = [...(field.isStatutory ? [statutoryMark] : []), ...(field.isCompulsory ? [compulsoryMark] : [])];
  return (
    <>
      <RunsView content={field.label} />
      {marks.length > 0 && <span className="form-mark">{`\u00a0${marks.join('\u00a0')}`}</span>}
    </>
  );
}

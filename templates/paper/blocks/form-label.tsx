import { use } from 'react';
import { compulsoryMark, statutoryMark } from '../../sheet/form-marks';
import type { FormField } from '../../sheet/nodes';
import { PaperLanguage } from '../paper-language';
import { RunsView } from '../runs-view';

/** What is asked, with the marks of what the law asks for and what is always filled in. */
export function FormLabel({ field }: { readonly field: FormField }) {
  const marks = [...(field.isStatutory ? [statutoryMark] : []), ...(field.isCompulsory ? [compulsoryMark] : [])];
  const { continued } = use(PaperLanguage);
  return (
    <>
      <RunsView content={field.label} />
      {field.isContinued && continued && (
        <>
          {' ('}
          <RunsView content={continued} />
          {')'}
        </>
      )}
      {marks.length > 0 && <span className="form-mark">{`\u00a0${marks.join('\u00a0')}`}</span>}
    </>
  );
}

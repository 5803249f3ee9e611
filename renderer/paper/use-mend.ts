import type { Finding } from '../../templates/check/finding';
import { mendedDocument, mendOf } from '../../templates/check/mend';
import { useActions } from '../state/window-context';

/**
 * Makes the certain mend of a finding on the unit's document as it is when it is pressed: where something else has been
 * typed since the finding was made, nothing changes.
 */
export function useMend(finding: Finding): () => void {
  const { changeDocument, today } = useActions();
  return () => {
    changeDocument((document) => {
      const effect = mendOf(finding, { ...document, today: today() });
      return effect === null ? document : { ...document, ...mendedDocument(document, effect) };
    }, finding.place);
  };
}

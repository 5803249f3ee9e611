import type { Sheet, SheetPage } from '../../sheet/nodes';
import { TriggerToolLayout } from '../trigger-tool/trigger-tool-layout';
import './desk-card.css';

/** Laid out as the back of the trigger tool, whose rules it shares. */
export function DeskCardLayout(props: { readonly sheet: Sheet; readonly page: SheetPage }) {
  return <TriggerToolLayout {...props} />;
}

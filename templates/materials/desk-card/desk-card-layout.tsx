import type { PageLayoutProps } from '../material';
import { TriggerToolLayout } from '../trigger-tool/trigger-tool-layout';
import './desk-card.css';

/** Laid out as the back of the trigger tool, whose rules it shares. */
export function DeskCardLayout(props: PageLayoutProps) {
  return <TriggerToolLayout {...props} />;
}

import type { FindingRule } from '../check/finding';
import type { FailureReason } from './failure';
import type { NoticeCode } from './notice';

/** Every sentence that the templates and the main process can ask the window or the kit to say. */
export type MessageKey = `failure.${FailureReason}` | `finding.${FindingRule}` | `notice.${NoticeCode}`;

/**
 * The sentences of one language: what happened, what is safe, what to do. `{name}` is filled from the details; a
 * stretch in `[…]` is said only where all its details are known.
 */
export type Messages = Readonly<Record<MessageKey, string>>;

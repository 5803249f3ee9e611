import type { RuleId } from './rules';

/** A place where a paper breaks a rule. */
export interface Fault {
  readonly rule: RuleId;
  /** Page, element or object, in words by which it is found again. */
  readonly where: string;
}

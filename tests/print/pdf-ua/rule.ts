/** One condition that a paper must meet. */
export interface Rule {
  readonly id: string;
  /** The clause of ISO 14289-1 (PDF/UA-1), or of ISO 32000-1 (PDF 1.7) on which it builds. */
  readonly clause: string;
  /** Failure conditions of the Matterhorn Protocol 1.02 that it covers; none where only ISO 32000-1 or we ask for it. */
  readonly matterhorn: readonly string[];
  /** What holds where there is no fault. */
  readonly says: string;
}

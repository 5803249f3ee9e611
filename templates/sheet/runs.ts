import type { Run, Runs } from './nodes';

/** Plain running text as one stretch. */
export function runs(text: string): Runs {
  return [{ text }];
}

/** A number or statute that must stay on one line. */
export function unbrokenRun(text: string): Run {
  return { text, isUnbroken: true };
}

/** The stretches put together as they are read. */
export function textOf(content: Runs): string {
  return content.map((run) => run.text).join('');
}

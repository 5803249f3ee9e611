import type { Wording } from '../content/texts';
import type { Run, Runs } from './nodes';

/** Running text as one stretch, with the language and the mark of missing that a wording carries. */
export function runs(words: string | Wording): Runs {
  if (typeof words === 'string') return [{ text: words }];
  const { text, language, isMissing } = words;
  return [{ text, ...(language === null ? {} : { language }), ...(isMissing ? { isMissing } : {}) }];
}

/** The same, read as strong. */
export function strongRuns(words: string | Wording): Runs {
  return runs(words).map((run) => ({ ...run, isStrong: true }));
}

/** A number or statute that must stay on one line. */
export function unbrokenRun(text: string): Run {
  return { text, isUnbroken: true };
}

/** The stretches put together as they are read. */
export function textOf(content: Runs): string {
  return content.map((run) => run.text).join('');
}

import type { Wording } from '../content/texts';
import type { Run, Runs } from './nodes';

/**
 * Running text with the language and the mark of missing that a wording carries: one stretch, or more where some of a
 * text's words are strong. A unit's facts, such as its name, have no markup: they are said as they are written.
 */
export function runs(words: string | Wording): Runs {
  if (typeof words === 'string') return [{ text: words }];
  const { text, marked, language, isMissing } = words;
  const look = { ...(language === null ? {} : { language }), ...(isMissing ? { isMissing } : {}) };
  if (marked === undefined) return [{ text, ...look }];
  return marked.map((stretch) => ({ text: stretch.text, ...(stretch.isStrong ? { isStrong: true } : {}), ...look }));
}

/** The same, read as strong. */
export function strongRuns(words: string | Wording): Runs {
  return runs(words).map((run) => ({ ...run, isStrong: true }));
}

/** A number or statute that must stay on one line. */
export function unbrokenRun(text: string): Run {
  return { text, isUnbroken: true };
}

/** The stretches put together as they are read; a line break stays `\n`. */
export function textOf(content: Runs): string {
  return content.map((run) => run.text).join('');
}

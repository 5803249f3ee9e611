import { memo, use } from 'react';
import type { Run, Runs } from '../sheet/nodes';
import { hyphenate } from './hyphenate';
import { PaperLanguage } from './paper-language';

function RunView({ run, isWhole }: { readonly run: Run; readonly isWhole: boolean }) {
  const paper = use(PaperLanguage);
  const language = run.language ?? paper.language;
  const mayDivide = paper.isHyphenated && !isWhole && !run.isUnbroken;
  const text = mayDivide ? hyphenate(run.text, language) : run.text;
  const className = run.isUnbroken ? 'unbroken' : undefined;
  const lang = run.language && run.language !== paper.language ? run.language : undefined;
  if (run.isStrong)
    return (
      <strong lang={lang} className={className}>
        {text}
      </strong>
    );
  // Chromium leaves plain spans out of the PDF's tags, and their language with them; these it keeps, as mere spans.
  const role = lang ? 'emphasis' : undefined;
  return className || lang ? (
    <span lang={lang} role={role} className={className}>
      {text}
    </span>
  ) : (
    text
  );
}

/** Stretches of text as inline elements. `isWhole` keeps words undivided, as headings must be. */
export const RunsView = memo(function RunsView({
  content,
  isWhole = false,
}: {
  readonly content: Runs;
  readonly isWhole?: boolean;
}) {
  return content.map((run, index) => <RunView key={index} run={run} isWhole={isWhole} />);
});

import { memo, use } from 'react';
import type { Run, Runs } from '../sheet/nodes';
import { hyphenate } from './hyphenate';
import './missing-text.css';
import { PaperLanguage } from './paper-language';

/** Said before a missing text, which is shown in its Finnish words: in Finnish, too. Never printed. */
const missingMark = 'puuttuu: ';

function classNameOf(run: Run): string | undefined {
  const names = [...(run.isUnbroken ? ['unbroken'] : []), ...(run.isMissing ? ['missing'] : [])];
  return names.length > 0 ? names.join(' ') : undefined;
}

function RunView({ run, isWhole }: { readonly run: Run; readonly isWhole: boolean }) {
  const paper = use(PaperLanguage);
  const language = run.language ?? paper.language;
  const mayDivide = paper.isHyphenated && !isWhole && !run.isUnbroken;
  const text = mayDivide ? hyphenate(run.text, language) : run.text;
  const className = classNameOf(run);
  const lang = run.language && run.language !== paper.language ? run.language : undefined;
  // Chromium leaves plain spans out of the PDF's tags, and their language with them; these it keeps, as mere spans.
  const role = lang && !run.isStrong ? 'emphasis' : undefined;
  if (!run.isStrong && !className && !lang) return text;
  const Stretch = run.isStrong ? 'strong' : 'span';
  return (
    <Stretch lang={lang} role={role} className={className}>
      {run.isMissing ? <span className="missing-mark">{missingMark}</span> : null}
      {text}
    </Stretch>
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

import { Fragment, memo, use } from 'react';
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

/** The lines of a stretch, each with its words divided by themselves. */
function Lines({ text, divided }: { readonly text: string; readonly divided: (line: string) => string }) {
  if (!text.includes('\n')) return divided(text);
  return text.split('\n').map((line, index) => (
    <Fragment key={index}>
      {index === 0 ? null : <br />}
      {divided(line)}
    </Fragment>
  ));
}

interface RunViewProps {
  readonly run: Run;
  readonly isWhole: boolean;
  /** The stretch before belongs to the same missing text, which is marked once. */
  readonly isMarkedBefore: boolean;
}

function RunView({ run, isWhole, isMarkedBefore }: RunViewProps) {
  const paper = use(PaperLanguage);
  const language = run.language ?? paper.language;
  const mayDivide = paper.isHyphenated && !isWhole && !run.isUnbroken;
  const text = <Lines text={run.text} divided={(line) => (mayDivide ? hyphenate(line, language) : line)} />;
  const className = classNameOf(run);
  const lang = run.language && run.language !== paper.language ? run.language : undefined;
  // Chromium leaves plain spans out of the PDF's tags, and their language with them; these it keeps, as mere spans.
  const role = lang && !run.isStrong ? 'emphasis' : undefined;
  if (!run.isStrong && !className && !lang) return text;
  const Stretch = run.isStrong ? 'strong' : 'span';
  return (
    <Stretch lang={lang} role={role} className={className}>
      {run.isMissing && !isMarkedBefore ? <span className="missing-mark">{missingMark}</span> : null}
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
  return content.map((run, index) => (
    <RunView
      key={index}
      run={run}
      isWhole={isWhole}
      isMarkedBefore={run.isMissing === true && content[index - 1]?.isMissing === true}
    />
  ));
});

import { CircleAlert, Info, OctagonX } from 'lucide-react';
import { useRef } from 'react';
import type { Finding, Severity } from '../../templates/check/finding';
import { findingMessage } from '../../templates/messages/finding-message';
import { ActionButton } from '../controls/action-button';
import { useActions } from '../state/window-context';
import { useInterfaceLanguage, useTexts } from '../texts/use-texts';
import { useMend } from './use-mend';
import type { PaperModel } from './use-paper';

const signs: Readonly<Record<Severity, typeof Info>> = { stops: OctagonX, warns: CircleAlert, hint: Info };

interface FindingLineProps {
  readonly finding: Finding;
  readonly paper: PaperModel;
  /** The line goes away once it is mended: where the keyboard is then. */
  readonly onMended: () => void;
}

function FindingLine({ finding, paper, onMended }: FindingLineProps) {
  const t = useTexts();
  const language = useInterfaceLanguage();
  const { openPlace } = useActions();
  const Sign = signs[finding.severity];
  const sentence = findingMessage(language, finding, paper);
  const hasMend = finding.mend !== undefined;
  return (
    <li className={`finding ${finding.severity}`}>
      <Sign aria-hidden size={20} />
      <div>
        <p>
          <span className="heard-only">{t(`check.${finding.severity}`)}: </span>
          {sentence}
        </p>
        <div className="finding-actions">
          {hasMend ? <MendButton finding={finding} sentence={sentence} onMended={onMended} /> : null}
          <ActionButton
            look="plain"
            aria-label={t(hasMend ? 'check.showPlaceOf' : 'check.mendNamed', { finding: sentence })}
            onPress={() => {
              openPlace(finding.place, paper.material.id);
            }}
          >
            {t(hasMend ? 'check.showPlace' : 'check.mend')}
          </ActionButton>
          {finding.rule === 'text-missing-in-language' ? <FinnishInstead paper={paper} /> : null}
        </div>
      </div>
    </li>
  );
}

/** What one press does to this finding, in words: the right form itself where it is short enough to be said. */
function useMendWords({ mend, details }: Finding): string {
  const t = useTexts();
  if (mend?.kind === 'contact-checked') return t('check.mendChecked');
  if (mend?.kind === 'built-in-text') return t('check.mendBuiltIn');
  const offered = details['offered'];
  return offered === undefined ? t('check.mendNow') : t('check.mendTo', { offered });
}

/** Puts right with one press what needs no judgement; it is undone like anything typed. */
function MendButton({ finding, sentence, onMended }: Omit<FindingLineProps, 'paper'> & { readonly sentence: string }) {
  const t = useTexts();
  const mend = useMend(finding);
  const words = useMendWords(finding);
  return (
    <ActionButton
      look="plain"
      aria-label={t('check.mendOf', { mend: words, finding: sentence })}
      onPress={() => {
        mend();
        onMended();
      }}
    >
      {words}
    </ActionButton>
  );
}

/** Where a text is missing in the paper's language, somebody may choose that Finnish stands there instead. */
function FinnishInstead({ paper }: { readonly paper: PaperModel }) {
  const t = useTexts();
  const { chooseLanguages } = useActions();
  return (
    <ActionButton
      look="plain"
      onPress={() => {
        chooseLanguages(paper.material.id, { ...paper.languages, instead: 'fi' });
      }}
    >
      {t('check.sayInFinnish')}
    </ActionButton>
  );
}

/** What to look at before printing: what stops first, each with the way to where it is mended. */
export function FindingList({
  findings,
  paper,
}: {
  readonly findings: readonly Finding[];
  readonly paper: PaperModel;
}) {
  const t = useTexts();
  const title = useRef<HTMLHeadingElement>(null);
  const stops = findings.filter((finding) => finding.severity === 'stops').length;
  return (
    <section className="column-part" aria-labelledby="check-title">
      <div className="column-head">
        <h2 id="check-title" ref={title} tabIndex={-1}>
          {t('check.title')}
        </h2>
        {findings.length === 0 ? null : (
          <p className="small-text quiet-text" role="status">
            {t('check.counts', { stops, warns: findings.length - stops })}
          </p>
        )}
      </div>
      {findings.length === 0 ? (
        <p className="quiet-text" role="status">
          {t('check.nothing')}
        </p>
      ) : null}
      <ul className="finding-list">
        {findings.map((finding) => (
          <FindingLine
            key={`${finding.rule} ${JSON.stringify(finding.place)} ${JSON.stringify(finding.mend ?? finding.details)}`}
            finding={finding}
            paper={paper}
            onMended={() => title.current?.focus()}
          />
        ))}
      </ul>
    </section>
  );
}

import { CircleAlert, Info, OctagonX } from 'lucide-react';
import type { Finding, Severity } from '../../templates/check/finding';
import { findingMessage } from '../../templates/messages/finding-message';
import { ActionButton } from '../controls/action-button';
import { useActions } from '../state/window-context';
import { useInterfaceLanguage, useTexts } from '../texts/use-texts';
import type { PaperModel } from './use-paper';

const signs: Readonly<Record<Severity, typeof Info>> = { stops: OctagonX, warns: CircleAlert, hint: Info };

interface FindingLineProps {
  readonly finding: Finding;
  readonly paper: PaperModel;
}

function FindingLine({ finding, paper }: FindingLineProps) {
  const t = useTexts();
  const language = useInterfaceLanguage();
  const { openPlace } = useActions();
  const Sign = signs[finding.severity];
  const sentence = findingMessage(language, finding, paper);
  return (
    <li className={`finding ${finding.severity}`}>
      <Sign aria-hidden size={20} />
      <div>
        <p>
          <span className="heard-only">{t(`check.${finding.severity}`)}: </span>
          {sentence}
        </p>
        <ActionButton
          look="plain"
          aria-label={t('check.mendNamed', { finding: sentence })}
          onPress={() => {
            openPlace(finding.place, paper.material.id);
          }}
        >
          {t('check.mend')}
        </ActionButton>
        {finding.rule === 'text-missing-in-language' ? <FinnishInstead paper={paper} /> : null}
      </div>
    </li>
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
  const stops = findings.filter((finding) => finding.severity === 'stops').length;
  return (
    <section className="column-part" aria-labelledby="check-title">
      <div className="column-head">
        <h2 id="check-title">{t('check.title')}</h2>
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
          <FindingLine key={`${finding.rule} ${JSON.stringify(finding.place)}`} finding={finding} paper={paper} />
        ))}
      </ul>
    </section>
  );
}

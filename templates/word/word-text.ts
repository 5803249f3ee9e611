import { TextRun } from 'docx';
import type { ContentLanguage } from '../model/language';
import type { Runs } from '../sheet/nodes';

/** Language tags as Word's proofing knows them; the Sámi languages of Finland are marked as written in Finland. */
const wordLanguages: Readonly<Record<ContentLanguage, string>> = {
  fi: 'fi-FI',
  sv: 'sv-FI',
  en: 'en-GB',
  se: 'se-FI',
  smn: 'smn-FI',
  sms: 'sms-FI',
};

/** The language tag that Word's proofing and hyphenation go by. */
export function wordLanguage(language: ContentLanguage): string {
  return wordLanguages[language];
}

const softHyphens = /\u00ad/g;

/** What no XML can say (XML 1.0, 2.2): it comes with what somebody pastes, and one makes the whole file unreadable. */
// eslint-disable-next-line no-control-regex
const unsayable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** The text of a run as Word gets it: no soft hyphens ever (Word divides words itself), no break inside a number. */
function wordText(text: string, isUnbroken: boolean): string {
  const plain = text.replace(softHyphens, '').replace(unsayable, '');
  return isUnbroken ? plain.replaceAll(' ', '\u00a0') : plain;
}

/**
 * Word runs of one stretch of text, each with its language. `characterStyle` gives the whole stretch a look, such as
 * the hue of an answer; strong runs inside it keep that look, as a run carries one style.
 */
export function wordRuns(runs: Runs, language: ContentLanguage, characterStyle?: string): readonly TextRun[] {
  return runs.flatMap((run) => {
    const style = characterStyle ?? (run.isStrong ? 'Strong' : undefined);
    return run.text.split('\n').map(
      (line, index) =>
        new TextRun({
          text: wordText(line, run.isUnbroken ?? false),
          language: { value: wordLanguage(run.language ?? language) },
          ...(style === undefined ? {} : { style }),
          // A line break stands before the text of its run.
          ...(index === 0 ? {} : { break: 1 }),
        }),
    );
  });
}

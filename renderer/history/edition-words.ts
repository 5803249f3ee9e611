import { formatDate } from '../../templates/format/format-date';
import { formatMoment } from '../../templates/format/format-moment';
import type { EditionSummary } from '../../templates/model/edition';
import type { InterfaceLanguage } from '../../templates/model/language';
import { useInterfaceLanguage, useTexts } from '../texts/use-texts';

/** The calendar day of a moment where the machine is. */
function dayOf(moment: Date): string {
  const [month, day] = [moment.getMonth() + 1, moment.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${String(moment.getFullYear())}-${month ?? ''}-${day ?? ''}`;
}

function dateIn(madeAt: string, language: InterfaceLanguage): string {
  return formatDate(dayOf(new Date(madeAt)), language);
}

/** What an edition is called and when it was made, in the window's language. */
export interface EditionWords {
  /** The user's name for it, or why and on which day it was kept by itself. */
  readonly name: (edition: EditionSummary) => string;
  readonly moment: (edition: EditionSummary) => string;
}

/** Names editions. */
export function useEditionWords(): EditionWords {
  const t = useTexts();
  const language = useInterfaceLanguage();
  return {
    name: ({ name, reason, madeAt }) => name || t(`history.kept.${reason}`, { date: dateIn(madeAt, language) }),
    moment: ({ madeAt }) => formatMoment(new Date(madeAt), language),
  };
}

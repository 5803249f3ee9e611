import type { Texts } from '../content/texts';
import { formatDate } from '../format/format-date';
import { textIn } from '../model/language';
import type { LocalDate } from '../model/local-date';
import { editionOf, type SheetBody } from '../sheet/edition';
import type { Sheet } from '../sheet/nodes';
import type { SheetInput } from './material';

/** What a material decides of its sheet itself; the rest follows from the unit, the language and the date. */
export interface OwnPart extends Pick<
  SheetBody,
  'materialId' | 'paper' | 'imposition' | 'isHyphenated' | 'fit' | 'pages'
> {
  readonly materialTitle: string;
  readonly checkBy: LocalDate;
}

/** The sheet with what every paper carries: whose it is, its edition code and the footer line. */
export function finishedSheet(input: SheetInput, texts: Texts, own: OwnPart): Sheet {
  const { unit, language, variant, date } = input;
  const { materialTitle, checkBy, ...plan } = own;
  const unitName = textIn(unit.names, language);
  const body: SheetBody = {
    ...plan,
    variant,
    language,
    unitId: unit.id,
    title: [materialTitle, unitName].filter((part) => part !== '').join(', '),
    author: textIn(unit.organisation, language) || unitName,
    accent: unit.colours.accent,
  };
  const edition = editionOf(body);
  return {
    ...body,
    edition,
    date,
    footer: {
      unitName,
      materialTitle,
      edition: texts.filled('footer/edition', { edition }),
      date: formatDate(date, language),
      checkBy: texts.filled('footer/check-by', { date: formatDate(checkBy, language) }),
      pageLabel: texts.of('footer/page'),
    },
  };
}

import { unitWording, type Texts, type Wording } from '../content/texts';
import { formatDate } from '../format/format-date';
import type { LocalDate } from '../model/local-date';
import { editionOf, pendingEdition, type SheetBody } from '../sheet/edition';
import { onOneLine } from '../sheet/markup';
import type { Footer, Sheet } from '../sheet/nodes';
import type { SheetInput } from './material';
import { ownFooterKey } from './own-footer';
import { withoutEmptyBlocks } from './without-empty-blocks';

/** What a material decides of its sheet itself; the rest follows from the unit, the language and the date. */
export interface OwnPart extends Pick<
  SheetBody,
  'materialId' | 'paper' | 'imposition' | 'isHyphenated' | 'fit' | 'pages' | 'isFlowing' | 'form'
> {
  readonly materialTitle: Wording;
  readonly checkBy: LocalDate;
}

/** Where the words of a footer are in another language than the page, which one it is. */
function footerLanguages(title: Wording, words: readonly Wording[]): Pick<Footer, 'titleLanguage' | 'language'> {
  const language = words.find((wording) => wording.language !== null)?.language ?? null;
  return {
    ...(title.language === null ? {} : { titleLanguage: title.language }),
    ...(language === null ? {} : { language }),
  };
}

/** Characters that stand on one line at the foot of an A5; more would grow upwards into the page. */
const longestFooterLine = 80;

/** What the unit says at the foot of every page, in the paper's own language only, and only where the names leave it room. */
function ownFooter(texts: Texts, names: string): Pick<Footer, 'ownLine'> {
  const own = texts.optional(ownFooterKey);
  if (own === null || own.language !== null || own.text.trim() === '') return {};
  const ownLine = onOneLine(own.text);
  return names.length + ownLine.length > longestFooterLine ? {} : { ownLine };
}

/** The sheet with what every paper carries: whose it is, its edition code and the footer line. */
export function finishedSheet(input: SheetInput, texts: Texts, own: OwnPart): Sheet {
  const { unit, language, variant, date } = input;
  const { materialTitle: title, checkBy, ...plan } = own;
  const materialTitle = onOneLine(title.text);
  const unitName = unitWording(unit.names, texts)?.text ?? '';
  const body: SheetBody = {
    ...plan,
    pages: withoutEmptyBlocks(plan.pages),
    variant,
    language,
    beside: null,
    ink: 'colour',
    unitId: unit.id,
    title: [materialTitle, unitName].filter((part) => part !== '').join(', '),
    author: unitWording(unit.organisation, texts)?.text ?? unitName,
    accent: unit.colours.accent,
  };
  const edition = input.edition ?? (input.isEditionLater === true ? pendingEdition : editionOf(body));
  const editionLabel = texts.filled('footer/edition', { edition });
  const checkByLabel = texts.filled('footer/check-by', { date: formatDate(checkBy, language) });
  const pageLabel = texts.of('footer/page');
  return {
    ...body,
    edition,
    date,
    footer: {
      unitName,
      materialTitle,
      edition: onOneLine(editionLabel.text),
      date: formatDate(date, language),
      checkBy: onOneLine(checkByLabel.text),
      pageLabel: onOneLine(pageLabel.text),
      ...ownFooter(texts, unitName + materialTitle),
      ...footerLanguages(title, [editionLabel, checkByLabel, pageLabel]),
    },
  };
}

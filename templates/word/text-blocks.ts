import { Paragraph } from 'docx';
import type { ContentLanguage } from '../model/language';
import type { Heading, List, Paragraph as SheetParagraph, Runs } from '../sheet/nodes';
import { styleIds } from './style-ids';
import { wordRuns } from './word-text';

/** References of the lists that the document numbers (`word/numbering.xml`). */
export const numberings = { bullet: 'herate-bullet', number: 'herate-number', step: 'herate-step' } as const;

/** The named style of each kind of paragraph. */
export const paragraphStyles = { lead: styleIds.lead, body: 'Normal', note: styleIds.note, law: styleIds.law } as const;

/** One paragraph of one named style. */
export function styled(content: Runs, style: string, language: ContentLanguage): Paragraph {
  return new Paragraph({ style, children: [...wordRuns(content, language)] });
}

/** The paragraph, or none where the sheet says nothing there. */
export function styledWhereSaid(content: Runs | null, style: string, language: ContentLanguage): readonly Paragraph[] {
  return content === null ? [] : [styled(content, style, language)];
}

/** A heading with Word's own heading style of its level. */
export function wordHeading(block: Heading, language: ContentLanguage): Paragraph {
  return styled(block.content, `Heading${block.level}`, language);
}

/** A paragraph in the named style of what it is: lead, running text, note or law. */
export function wordParagraph(block: SheetParagraph, language: ContentLanguage): Paragraph {
  return styled(block.content, paragraphStyles[block.style], language);
}

/** A list with Word's own list styles, or a bullet style based on them; each ordered list begins again at one. */
export function wordList(
  { items, isOrdered }: Pick<List, 'items' | 'isOrdered'>,
  language: ContentLanguage,
  bulletStyle: string = styleIds.bullet,
): readonly Paragraph[] {
  return items.map(
    (item, index) =>
      new Paragraph({
        style: isOrdered ? styleIds.number : bulletStyle,
        numbering: isOrdered
          ? { reference: numberings.number, level: 0, restart: index === 0 }
          : { reference: numberings.bullet, level: 0 },
        children: [...wordRuns(item.content, language)],
      }),
  );
}

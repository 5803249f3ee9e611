import { Footer, PageNumber, Paragraph, Tab, TextRun, type IRunOptions } from 'docx';
import type { PagePlace } from '../sheet/page-numbers';
import { wordLanguage } from './word-text';

type Part = NonNullable<IRunOptions['children']>[number];

/** The page label's words and Word's own page fields, in the order in which the language puts them. */
function pageLabelParts(label: string): readonly Part[] {
  const parts = label.split(/(\{pages?\})/);
  return parts.map((part) =>
    part === '{page}' ? PageNumber.CURRENT : part === '{pages}' ? PageNumber.TOTAL_PAGES : part,
  );
}

/** The quiet line at the foot of every page: unit, material, edition, date and check-by date, and the page at the right. */
export function pageFooter({ footer, language }: Pick<PagePlace, 'footer' | 'language'>): Footer {
  const joined = (parts: readonly string[]): string => parts.filter((part) => part.trim() !== '').join(' · ');
  const title = { language: { value: wordLanguage(footer.titleLanguage ?? language) } };
  const run = { language: { value: wordLanguage(footer.language ?? language) } };
  return new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        children: [
          new TextRun({ ...title, text: joined([footer.unitName, footer.materialTitle, footer.ownLine ?? '']) }),
          new TextRun({ ...run, text: ` · ${joined([footer.edition, footer.date, footer.checkBy])}` }),
          new TextRun({ ...run, children: [new Tab(), ...pageLabelParts(footer.pageLabel)] }),
        ],
      }),
    ],
  });
}

import { Footer, PageNumber, Paragraph, Tab, TextRun, type IRunOptions } from 'docx';
import type { Sheet } from '../sheet/nodes';
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
export function pageFooter({ footer, language }: Sheet): Footer {
  const said = [footer.unitName, footer.materialTitle, footer.edition, footer.date, footer.checkBy];
  const line = said.filter((part) => part.trim() !== '').join(' · ');
  const run = { language: { value: wordLanguage(language) } };
  return new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        children: [
          new TextRun({ ...run, text: line }),
          new TextRun({ ...run, children: [new Tab(), ...pageLabelParts(footer.pageLabel)] }),
        ],
      }),
    ],
  });
}

import { Paragraph, TextRun } from 'docx';
import type { ContentLanguage } from '../model/language';
import type { FormSection } from '../sheet/nodes';
import { styleIds } from './style-ids';
import { styledWhereSaid } from './text-blocks';
import { wordLanguage, wordRuns } from './word-text';

function letterRuns(letter: string | null, language: ContentLanguage): readonly TextRun[] {
  if (letter === null) return [];
  const said = { language: { value: wordLanguage(language) } };
  return [
    new TextRun({ ...said, text: ` ${letter} `, style: styleIds.formLetter }),
    new TextRun({ ...said, text: '  ' }),
  ];
}

/** The beginning of a section: its letter and title as a heading, which Word keeps with what follows, and a sentence. */
export function wordFormSection(block: FormSection, language: ContentLanguage): readonly Paragraph[] {
  const head = new Paragraph({
    style: styleIds.formSection,
    ...(block.startsPage ? { pageBreakBefore: true } : {}),
    children: [...letterRuns(block.letter, language), ...wordRuns(block.title, language)],
  });
  return [head, ...styledWhereSaid(block.lead, styleIds.lead, language)];
}

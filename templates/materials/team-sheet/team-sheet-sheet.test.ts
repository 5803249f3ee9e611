import { describe, expect, it } from 'vitest';
import { builtInLanguages } from '../../model/language';
import { longSentences } from '../../../tests/print/long-sentences';
import { repeatedIds } from '../../../tests/print/repeated-ids';
import { triggerToolInput } from '../../../tests/print/trigger-tool-input';
import { checkPaper } from '../../check/check-paper';
import { teamSheetTextsEn } from '../../content/texts-en-team-sheet';
import { teamSheetTextsFi } from '../../content/texts-fi-team-sheet';
import { teamSheetTextsSv } from '../../content/texts-sv-team-sheet';
import { plainText } from '../../sheet/plain-text';
import { teamSheet } from './team-sheet';
import { teamSheetSheet } from './team-sheet-sheet';

const input = triggerToolInput();
const sheet = teamSheetSheet(input);

describe('the team sheet', () => {
  it('names who can be in the team, with empty cells for name, phone and consent', () => {
    const table = sheet.pages[0]?.blocks.find((block) => block.kind === 'table');

    expect(plainText(sheet)).toEqual(expect.arrayContaining(['Yhdyshenkilö', 'Läheinen', 'Tulkki', 'Joku muu']));
    expect(
      table?.kind === 'table' &&
        table.rows.every((row) => row.cells.slice(1).every((cell) => cell.paragraphs.length === 0)),
    ).toBe(true);
  });

  it('says that it is by consent and no consent form', () => {
    expect(plainText(sheet)).toContain('Tiimi kootaan vain, jos annat siihen luvan.');
    expect(plainText(sheet).join(' ')).toContain('Tämä lista ei ole suostumuslomake.');
  });

  it('gives every node its own id and divides no words', () => {
    expect(repeatedIds(sheet.pages[0]?.blocks)).toEqual([]);
    expect(sheet.isHyphenated).toBe(false);
  });

  it.each([
    ['fi', teamSheetTextsFi],
    ['sv', teamSheetTextsSv],
    ['en', teamSheetTextsEn],
  ] as const)('keeps to short sentences in %s', (_language, texts) => {
    expect(longSentences(texts)).toEqual([]);
  });

  it.each(builtInLanguages)('says everything in %s, and needs no number', (language) => {
    const unit = { ...input.unit, contacts: [] };
    const translated = teamSheetSheet({ ...input, unit, language });

    const findings = checkPaper({ ...input, unit, material: teamSheet, sheet: translated, language, fit: null });

    expect(findings.filter(({ severity }) => severity !== 'hint')).toEqual([]);
  });
});

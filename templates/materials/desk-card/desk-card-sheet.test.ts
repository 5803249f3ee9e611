import { describe, expect, it } from 'vitest';
import { builtInLanguages } from '../../model/language';
import { ordinaryUnit, triggerToolInput } from '../../../tests/print/trigger-tool-input';
import { checkPaper } from '../../check/check-paper';
import { plainText } from '../../sheet/plain-text';
import { triggerToolSheet } from '../trigger-tool/trigger-tool-sheet';
import { deskCard } from './desk-card';
import { deskCardSheet } from './desk-card-sheet';

const input = triggerToolInput();

describe('the desk card', () => {
  it.each(builtInLanguages)('says in %s what the back of the trigger tool says, and everything in it', (language) => {
    const sheet = deskCardSheet({ ...input, language });
    const tool = triggerToolSheet({ ...input, language });

    const findings = checkPaper({ ...input, material: deskCard, sheet, language, fit: null });

    expect(plainText(sheet)).toEqual(plainText({ ...tool, pages: tool.pages.slice(1) }));
    expect(findings.map(({ severity }) => severity)).not.toContain('stops');
  });

  it('begins with the one heading of level 1 and has its own name and edition', () => {
    const sheet = deskCardSheet(input);

    expect(sheet.pages).toHaveLength(1);
    expect(sheet.pages[0]?.blocks[0]).toMatchObject({ kind: 'masthead', level: 1 });
    expect(sheet.title).toBe('Pöytäkortti, Inarin terveyskeskus');
    expect(sheet.edition).not.toBe(triggerToolSheet(input).edition);
  });

  it.each(deskCard.requiredServices)('is not printed without the number of %s', (service) => {
    const unit = { ...ordinaryUnit, contacts: ordinaryUnit.contacts.filter((contact) => contact.service !== service) };
    const sheet = deskCardSheet({ ...input, unit });

    const findings = checkPaper({ ...input, unit, material: deskCard, sheet, fit: null });

    expect(findings.filter(({ severity }) => severity === 'stops')).toMatchObject([
      { rule: 'mandatory-phone-missing', details: { service } },
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { ordinaryUnit, triggerToolInput } from '../../../tests/print/trigger-tool-input';
import { decide } from '../../layer/decisions';
import { emptyLayer } from '../../model/layer';
import { plainText } from '../../sheet/plain-text';
import { triggerToolSheet } from './trigger-tool-sheet';

const sheet = triggerToolSheet(triggerToolInput());

/** Every id that the tree carries, in reading order. */
function idsOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(idsOf);
  if (typeof value !== 'object' || value === null) return [];
  const own = 'id' in value && typeof value.id === 'string' ? [value.id] : [];
  return [...own, ...Object.values(value).flatMap(idsOf)];
}

describe('the trigger tool sheet', () => {
  it('says the unit, its numbers and the whole path in reading order', () => {
    const lines = plainText(sheet);

    expect(lines.slice(0, 7)).toEqual([
      'Milloin yhteys sosiaalihuoltoon?',
      'Yksikin heräte riittää: ota asia puheeksi ja katso kääntöpuolelta, miten toimit.',
      'Inarin terveyskeskus',
      'Lapin hyvinvointialue',
      'Ei voi odottaa',
      'Hätänumero',
      '112',
    ]);
    expect(lines).toContain('040\u00a0123\u00a04568');
    expect(lines).toContain('Hän ei suostu, eikä edellinen ehto täyty:');
    expect(lines.at(-1)).toMatch(/^Lakitiedot tarkistettu 28\.2\.2025\./);
  });

  it('gives every node its own id', () => {
    const ids = idsOf(sheet);

    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('shows the fourteen default categories and, once shown, the others', () => {
    const withCrime = decide(emptyLayer, { kind: 'show', itemId: 'trigger.crime', on: '2026-11-21' });

    const lines = plainText(triggerToolSheet(triggerToolInput(ordinaryUnit, withCrime)));

    expect(plainText(sheet)).not.toContain('Vankeus ja rangaistus');
    expect(lines).toContain('Vankeus ja rangaistus');
  });

  it('keeps locked categories whatever the layer says', () => {
    const layer = decide(emptyLayer, { kind: 'hide', itemId: 'trigger.violence', on: '2026-11-21' });

    expect(plainText(triggerToolSheet(triggerToolInput(ordinaryUnit, layer)))).toContain('Väkivalta ja pelko');
  });

  it('never prints an uncertain way, even when the unit shows it', () => {
    const layer = decide(emptyLayer, { kind: 'show', itemId: 'way.firearm', on: '2026-11-21' });

    expect(plainText(triggerToolSheet(triggerToolInput(ordinaryUnit, layer))).join(' ')).not.toMatch(/aseen/);
  });
});

describe('the edition code', () => {
  it('stays the same on another day and changes with a phone number', () => {
    const nextYear = triggerToolSheet({ ...triggerToolInput(), date: '2027-03-01' });
    const changed = triggerToolSheet(
      triggerToolInput({
        ...ordinaryUnit,
        contacts: ordinaryUnit.contacts.map((contact) => ({
          ...contact,
          phones: [{ number: '0401234500', note: {} }],
        })),
      }),
    );

    expect(sheet.edition).toMatch(/^[0-9A-HJKMNP-TV-Z]{6}$/);
    expect(nextYear.edition).toBe(sheet.edition);
    expect(changed.edition).not.toBe(sheet.edition);
  });
});

describe("the unit's own line at the foot", () => {
  const layer = decide(emptyLayer, {
    kind: 'text',
    key: 'footer/own',
    language: 'fi',
    text: 'Kysy Kaisalta, huone 12',
    master: null,
    on: '2026-11-21',
  });

  it('stands in the footer of its own language only, and stops no paper', () => {
    const input = triggerToolInput(ordinaryUnit, layer);

    expect(triggerToolSheet(input).footer.ownLine).toBe('Kysy Kaisalta, huone 12');
    expect(triggerToolSheet({ ...input, language: 'sv' }).footer.ownLine).toBeUndefined();
    expect(triggerToolSheet({ ...input, language: 'sv', instead: 'fi' }).footer.ownLine).toBeUndefined();
    expect(sheet.footer.ownLine).toBeUndefined();
  });

  it('is left out where a long name leaves no room for it', () => {
    const unit = { ...ordinaryUnit, names: { fi: 'Inarin ja Utsjoen yhteinen sosiaali- ja terveysasema, Ivalo' } };

    expect(triggerToolSheet(triggerToolInput(unit, layer)).footer.ownLine).toBeUndefined();
  });
});

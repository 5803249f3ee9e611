import { describe, expect, it } from 'vitest';
import { repeatedIds } from '../../../tests/print/repeated-ids';
import { ordinaryUnit, triggerToolInput } from '../../../tests/print/trigger-tool-input';
import { checkPaper, mayBePrinted } from '../../check/check-paper';
import { decide } from '../../layer/decisions';
import { builtInLanguages } from '../../model/language';
import { emptyLayer, type Layer } from '../../model/layer';
import type { Unit } from '../../model/unit';
import type { Cards, Sheet } from '../../sheet/nodes';
import { plainText } from '../../sheet/plain-text';
import { triggerPoster } from './trigger-poster';
import { triggerPosterSheet } from './trigger-poster-sheet';

const sheet = triggerPosterSheet(triggerToolInput());

function cardsOf({ pages }: Sheet): readonly Cards['cards'][number][] {
  return pages.flatMap((page) => page.blocks).flatMap((block) => (block.kind === 'cards' ? block.cards : []));
}

/** How many triggers each category of the poster carries. */
function triggersOf(poster: Sheet): readonly number[] {
  return cardsOf(poster).map(
    (card) => card.blocks.flatMap((block) => (block.kind === 'list' ? block.items : [])).length,
  );
}

function hidden(categories: readonly string[]): Layer {
  return categories.reduce(
    (layer, name) => decide(layer, { kind: 'hide', itemId: `trigger.${name}`, on: '2026-11-21' }),
    emptyLayer,
  );
}

function findingsFor(unit: Unit, language: 'fi' | 'sv' | 'en') {
  const input = { ...triggerToolInput(unit), language };
  return checkPaper({ ...input, material: triggerPoster, sheet: triggerPosterSheet(input), fit: null });
}

describe('the trigger poster', () => {
  it('says all numbers before the triggers, what cannot wait first', () => {
    const lines = plainText(sheet);
    const services = lines.indexOf('Yhteystiedot');

    expect(lines.slice(0, 7)).toEqual([
      'Tarvitaanko tukea?',
      'Yksikin heräte riittää: ota asia puheeksi ja ota yhteyttä sosiaalihuoltoon.',
      'Inarin terveyskeskus',
      'Lapin hyvinvointialue',
      'Ei voi odottaa',
      'Hätänumero',
      '112',
    ]);
    expect(lines.indexOf('040\u00a0123\u00a04568')).toBeLessThan(services);
    expect(lines.slice(services, services + 5)).toEqual([
      'Yhteystiedot',
      'Sosiaalipalvelut',
      '040\u00a0123\u00a04567',
      expect.stringContaining('15.30'),
      'Toimeentulo ja velat',
    ]);
  });

  it('fills three lines a category, and more where the unit shows fewer categories', () => {
    const small = triggerPosterSheet(
      triggerToolInput(
        ordinaryUnit,
        hidden(['work', 'loneliness', 'crisis', 'caring', 'own-affairs', 'many-services']),
      ),
    );

    expect(triggersOf(sheet)).toHaveLength(14);
    expect(new Set(triggersOf(sheet))).toEqual(new Set([2, 3]));
    expect(triggersOf(small)).toEqual([4, 4, 4, 3, 4, 4, 4, 4]);
  });

  it('says the same triggers in every language', () => {
    const said = builtInLanguages.map((language) =>
      cardsOf(triggerPosterSheet({ ...triggerToolInput(), language })).flatMap((card) =>
        card.blocks.flatMap((block) => (block.kind === 'list' ? block.items.map((item) => item.id) : [])),
      ),
    );

    expect(said.slice(1)).toEqual([said[0], said[0]]);
  });

  it('keeps one trigger of a category that is longer than its card', () => {
    const key = 'trigger.money.not-enough/title';
    const input = triggerToolInput();
    const texts = { ...input.content.texts, fi: { ...input.content.texts.fi, [key]: 'pitkä heräte '.repeat(20) } };

    expect(triggersOf(triggerPosterSheet({ ...input, content: { ...input.content, texts } }))[0]).toBe(1);
  });

  it('asks about children, without the law section', () => {
    const lines = plainText(sheet);

    expect(lines).toContain('Kysy aina lapsista');
    expect(lines.join(' ')).not.toContain('§');
  });

  it('gives every node its own id', () => {
    expect(repeatedIds(sheet)).toEqual([]);
  });

  it('says the same in the variant in tiles, which alone is imposed', () => {
    const tiled = triggerPosterSheet({ ...triggerToolInput(), variant: 'tiled' });

    expect(plainText(tiled)).toEqual(plainText(sheet));
    expect([sheet.imposition, tiled.imposition]).toEqual([null, { kind: 'tiles' }]);
  });

  it('gives one number a service, the first that is written', () => {
    const [emergency, services] = ordinaryUnit.contacts;
    const more = { number: '0401234999', note: {} };
    const unit: Unit = {
      ...ordinaryUnit,
      contacts: [emergency, services].flatMap((contact) =>
        contact
          ? [
              { ...contact, phones: [...contact.phones, more] },
              { ...contact, id: `${contact.id}-2` },
            ]
          : [],
      ),
    };

    const numbers = plainText(triggerPosterSheet(triggerToolInput(unit))).filter((line) => line.startsWith('040'));

    expect(numbers).toEqual(['040\u00a0123\u00a04568', '040\u00a0123\u00a04567']);
  });

  it('is not printed without a main number, and is whole in three languages with them', () => {
    const names = { fi: 'Tk', sv: 'Hvc', en: 'HC' };
    const without = (service: string): Unit => ({
      ...ordinaryUnit,
      names,
      contacts: ordinaryUnit.contacts.filter((contact) => contact.service !== service),
    });
    const rules = (['social-services', 'social-emergency'] as const).map((service) =>
      findingsFor(without(service), 'fi').map((finding) => finding.rule),
    );
    const complete = (['fi', 'sv', 'en'] as const).map((language) =>
      mayBePrinted(findingsFor({ ...ordinaryUnit, names }, language)),
    );

    expect(rules.map((found) => found.includes('mandatory-phone-missing'))).toEqual([true, true]);
    expect(complete).toEqual([true, true, true]);
  });
});

import type { Content, Master } from '../content/content';
import { partsByItem } from '../edit/parts-of-items';
import { saidTexts } from '../edit/said-texts';
import { catalogue } from '../materials/catalogue';
import { only } from '../model/language';
import type { TextKey } from '../model/layer';
import type { LocalDate } from '../model/local-date';
import type { Unit } from '../model/unit';

/**
 * Which papers say each text, by key, in the order in which the papers say them: who translates has the neighbours of a
 * text before and after it. A text that no paper says by itself, such as the word for opening hours, is not in it.
 */
export type TextPlaces = ReadonlyMap<TextKey, readonly string[]>;

interface PlaceFacts {
  readonly master: Master;
  readonly content: Content;
  readonly unit: Unit;
  readonly date: LocalDate;
}

/** Looks through every form of every paper. It takes some tenths of a second, so it is done once for a view or a file. */
export function textPlaces({ master, ...facts }: PlaceFacts): TextPlaces {
  const places = new Map<TextKey, string[]>();
  const parts = partsByItem(master, facts.content);
  for (const material of catalogue) {
    for (const variant of [null, ...material.variants]) {
      const said = saidTexts(material, { ...facts, master, parts }, { ...only('fi'), variant });
      for (const key of said.groups.flatMap((group) => group.keys)) {
        const known = places.get(key) ?? [];
        if (!known.includes(material.id)) places.set(key, [...known, material.id]);
      }
    }
  }
  return places;
}

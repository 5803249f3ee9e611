import type { Finding } from './finding';
import type { PaperUnderCheck } from './paper-check-input';
import { placeToShorten } from './place-of-text';

/** What must be shortened before the paper is printed; `characters` is empty where no number of them can be said. */
export function doesNotFit({ fit, texts, unit }: PaperUnderCheck): readonly Finding[] {
  return (fit?.tooLong ?? []).map((item) => ({
    rule: 'does-not-fit',
    severity: 'stops',
    place: placeToShorten(item.itemId, texts, unit),
    details: { characters: item.characters > 0 ? String(item.characters) : '', page: String(item.page) },
  }));
}

/** A paper of the wrong number of pages whose cause no single item explains. A form has as many as it needs. */
export function wrongPageCount({ fit, sheet, material }: PaperUnderCheck): readonly Finding[] {
  if (!fit || sheet.isFlowing === true || fit.pages === sheet.fit.pages || fit.tooLong.length > 0) return [];
  return [
    {
      rule: 'wrong-page-count',
      severity: 'stops',
      place: { kind: 'content', itemId: material.id },
      details: { pages: String(fit.pages), wanted: String(sheet.fit.pages) },
    },
  ];
}

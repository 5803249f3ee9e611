import type { Content } from '../content/content';
import type { TextLanguages } from '../content/texts';
import type { Material } from '../materials/material';
import type { ItemId } from '../model/layer';
import type { LocalDate } from '../model/local-date';
import type { Contact, Unit } from '../model/unit';
import type { Sheet } from '../sheet/nodes';
import type { FitReport } from './finding';
import type { SheetText } from './node-texts';
import type { SourceText } from './source-texts';

/** Everything that one paper is judged by. */
export interface PaperCheckInput extends TextLanguages {
  readonly material: Material;
  readonly content: Content;
  readonly unit: Unit;
  readonly sheet: Sheet;
  readonly date: LocalDate;
  /** Null while nothing has measured the sheet yet: then the fit is not judged. */
  readonly fit: FitReport | null;
  /** Texts whose words are not judged, as they were before they were built in; absent: the master's. */
  readonly builtIn?: Content['texts'];
}

/** A paper with its sheet's texts read once for all rules. */
export interface PaperRead extends PaperCheckInput {
  readonly builtIn: Content['texts'];
  readonly texts: readonly SheetText[];
  /** Ids of everything that says something on the sheet. */
  readonly itemIds: ReadonlySet<ItemId>;
}

/** A paper on its way through the rules, with the unit's own words sought once for all of them. */
export interface PaperUnderCheck extends PaperRead {
  readonly sources: readonly SourceText[];
}

/** The contacts that stand on this paper: those of its contact box and the first of each service that it requires. */
export function contactsOnSheet({ material, itemIds, unit }: PaperRead): readonly Contact[] {
  return unit.contacts.filter(
    (contact) => itemIds.has(`unit.contacts.${contact.id}`) || material.requiredServices.includes(contact.service),
  );
}

/** The numbers that are not blank. */
export function writtenNumbers(contact: Contact): readonly string[] {
  return contact.phones.map((phone) => phone.number.trim()).filter((number) => number !== '');
}

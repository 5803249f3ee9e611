import type { Content } from '../content/content';
import type { Material } from '../materials/material';
import type { ContentLanguage } from '../model/language';
import type { LocalDate } from '../model/local-date';
import type { Contact, Unit } from '../model/unit';
import type { Sheet } from '../sheet/nodes';
import type { FitReport } from './finding';
import { sheetTexts } from './sheet-texts';

/** Everything that one paper is judged by. */
export interface PaperCheckInput {
  readonly material: Material;
  readonly content: Content;
  readonly unit: Unit;
  readonly sheet: Sheet;
  readonly language: ContentLanguage;
  readonly date: LocalDate;
  /** Null while nothing has measured the sheet yet: then the fit is not judged. */
  readonly fit: FitReport | null;
}

/** The contacts that stand on this paper: those of its contact box and the first of each service that it requires. */
export function contactsOnSheet({ material, sheet, unit }: PaperCheckInput): readonly Contact[] {
  const ids = new Set(sheetTexts(sheet).map((text) => text.itemId));
  return unit.contacts.filter(
    (contact) => ids.has(`unit.contacts.${contact.id}`) || material.requiredServices.includes(contact.service),
  );
}

/** The numbers that are not blank. */
export function writtenNumbers(contact: Contact): readonly string[] {
  return contact.phones.map((phone) => phone.number.trim()).filter((number) => number !== '');
}

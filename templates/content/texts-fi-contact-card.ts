/** Finnish texts of the contact card. */
export const contactCardTextsFi = {
  'contact-card/title': 'Numerokortti',
  'contact-card.contacts/title': 'Tärkeät numerot',
  'contact-card.emergency-number/name': 'Hätänumero',
  'contact-card.code/alternative': 'Koodi, jolla puhelin soittaa sosiaalipäivystykseen',
  'contact-card.code-caption/text': 'Koodi: sosiaalipäivystys',
} as const;

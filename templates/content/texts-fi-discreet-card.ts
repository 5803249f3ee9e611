/** Finnish texts of the discreet card. No word here may tell what the card is for. */
export const discreetCardTextsFi = {
  'discreet-card/title': 'Puhelinnumeroita',
  'discreet-card.contacts/title': 'Puhelinnumeroita',
  'discreet-card.emergency-number/name': 'Hätänumero',
  'discreet-card.advice/name': 'Neuvontapuhelin',
  'discreet-card.advice/hours': 'ympäri vuorokauden, maksuton',
} as const;

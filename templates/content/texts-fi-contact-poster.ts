/** Finnish texts of the contact poster. */
export const contactPosterTextsFi = {
  'contact-poster/title': 'Numerojuliste',
  'contact-poster.page-1/title': 'Tärkeät numerot',
  'contact-poster.emergency/title': 'Kiireellinen apu',
  'contact-poster.emergency-number/label': 'Hätänumero',
  'contact-poster.emergency-number/note': 'henki, terveys tai turvallisuus vaarassa',
  'contact-poster.contacts/title': 'Neuvoa ja palveluja',
} as const;

/** Finnish texts of the trigger poster; its categories, triggers and numbers say the same as on the trigger tool. */
export const triggerPosterTextsFi = {
  'trigger-poster/title': 'Heräte-juliste',
  'trigger-poster.page-1/title': 'Tarvitaanko tukea?',
  'trigger-poster.page-1/subtitle': 'Yksikin heräte riittää: ota asia puheeksi ja ota yhteyttä sosiaalihuoltoon.',
} as const;

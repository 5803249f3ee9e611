/** Finnish texts that only papers in large print have: they have more pages, no back page and no footnotes. */
export const largePrintTextsFi = {
  'large-print.continued/text': '{title}, jatkuu',
  'large-print.who.professionals/text': 'Terveydenhuollon ammattihenkilöt ja SHL\u00a035\u00a0§:n muut tahot.',
  'large-print.who.child-welfare-list/text': 'Terveydenhuollon ammattihenkilöt ja LSL\u00a025\u00a0§:n muut tahot.',
  'large-print.who.older-person-list/text':
    'Terveydenhuollon ammattihenkilöt, sosiaali- ja pelastustoimi, hätäkeskus, poliisi.',
  'trigger-tool.page-1/large-print': 'Yksikin heräte riittää: ota asia puheeksi. Lopussa on polku, jota seuraat.',
  'client-leaflet.to-do/large-print':
    'Kerro työntekijälle, että haluat apua. Voit myös soittaa itse. Numerot ovat lopussa.',
} as const;

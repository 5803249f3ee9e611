import type { Card, Hue, ListItem, Runs, Sheet } from '../../templates/sheet/nodes';
import { samplePng } from './sample-pictures';

const runs = (text: string): Runs => [{ text }];
const phone = (text: string): Runs => [{ text: text.replaceAll(' ', '\u00a0'), isUnbroken: true }];
const items = (id: string, texts: readonly string[]): readonly ListItem[] =>
  texts.map((text, index) => ({ id: `${id}.${index}`, content: runs(text) }));

/** Every letter that the papers' languages need (Finnish, Swedish and the three Sámi languages of Finland). */
export const neededLetters = 'ÅåÄäÖöŠšŽžéÁáČčĐđŊŋŦŧÂâƷʒǮǯǦǧǤǥǨǩÕõ§•€–—”’\u02b9\u02bc\u02c8';

/** Words as they stand on real Sámi pages of the wellbeing services county; nothing is written in Sámi here. */
export const skoltWords = ['kääzzkõõzz', 'Lääʹmes oummui', 'vuäǯǯad', 'juõʹǩǩ', 'tåimmamoodd', 'aarǥ'];
export const northernWords = ['Vállje báikegotti', 'bargodoaibma', 'oktavuohtadieđuid'];

const categories: readonly (readonly [title: string, hue: Hue, triggers: readonly string[]])[] = [
  [
    'Talous',
    'everyday',
    [
      'Rahat eivät riitä ruokaan, lääkkeisiin tai vuokraan',
      'Velat, ulosotto, maksuhäiriöt',
      'Toimeentulotukihakemus on jäänyt tekemättä',
    ],
  ],
  [
    'Asuminen',
    'everyday',
    [
      'Vuokrarästi tai häätöuhka',
      'Asunnottomuus tai tilapäinen majoitus',
      'Koti on siivoton tai kunnoltaan vaarallinen',
    ],
  ],
  [
    'Arjessa selviytyminen',
    'everyday',
    ['Omaishoidon tuki', 'Apuvälineet ja asunnonmuutostyöt', 'Päivittäiset toimet eivät suju'],
  ],
  [
    'Työ ja toimeentulo',
    'everyday',
    ['Pitkittynyt työttömyys', 'Työllistymissuunnitelma puuttuu', 'Kotoutumissuunnitelma ja monialaisuus'],
  ],
  ['Mielenterveys', 'mind', ['Ahdistus tai masennus, joka vie toimintakyvyn', 'Itsetuhoiset ajatukset', 'Yksinäisyys']],
  [
    'Päihteet ja riippuvuudet',
    'mind',
    ['Alkoholin riskikäyttö', 'Päihde- ja riippuvuustyö katkennut', 'Rahapelaaminen'],
  ],
  [
    'Väkivalta ja turvallisuus',
    'safety',
    ['Lähisuhdeväkivalta tai sen uhka', 'Pelko kotona', 'Taloudellinen hyväksikäyttö'],
  ],
  [
    'Lapset ja perhe',
    'family',
    ['Huoli lapsen hyvinvoinnista', 'Lastensuojeluilmoitus on tehtävä', 'Vanhemmuuden kuormitus'],
  ],
  [
    'Läheisen hoiva',
    'family',
    ['Omaishoitaja uupuu', 'Läheinen ei pärjää yksin', 'Yhteistoimintamalli perheen kanssa'],
  ],
  [
    'Monta palvelua',
    'together',
    [
      'Käynnit toistuvat ilman suunnitelmaa',
      'Erityistä tukea tarvitseva henkilö',
      'Palvelutarpeen arviointi on tekemättä',
    ],
  ],
  [
    'Oikeudet ja edunvalvonta',
    'together',
    ['Päätöksistä ei saa selvää', 'Edunvalvonta on ajankohtainen', 'Kieli tai tulkkaus estää asioinnin'],
  ],
];

function categoryCard([title, hue, triggers]: (typeof categories)[number], index: number): Card {
  return {
    kind: 'card',
    id: `category.${index}`,
    hue,
    icon: 'wallet',
    level: 2,
    title: runs(title),
    blocks: [
      { kind: 'list', id: `category.${index}.triggers`, isOrdered: false, items: items(`category.${index}`, triggers) },
    ],
  };
}

const standingQuestion: Card = {
  kind: 'card',
  id: 'sample.question',
  hue: 'family',
  icon: 'message-circle-question',
  level: 2,
  title: runs('Kysy aina'),
  blocks: [
    { kind: 'paragraph', id: 'sample.question.lead', style: 'lead', content: runs('Kysymys jokaiselle aikuiselle') },
    {
      kind: 'paragraph',
      id: 'sample.question.text',
      style: 'body',
      content: [
        { text: 'Onko sinulla ' },
        { text: 'alaikäisiä lapsia', isStrong: true },
        { text: ' tai muita huollettavia?' },
      ],
    },
    { kind: 'paragraph', id: 'sample.question.law', style: 'law', content: [{ text: 'SHL 44 §', isUnbroken: true }] },
  ],
};

/** A plain block in the accent that stands for a logo. */
const logoPng = samplePng(300, 120, [11, 92, 107, 255]).toString('base64');

const unitName = 'Tunturi-Lapin ja Pohjois-Saamenmaan yhteinen terveyskeskus ja vuodeosasto';

const pageOne: Sheet['pages'][number] = {
  id: 'sample.page-1',
  blocks: [
    {
      kind: 'masthead',
      id: 'sample.masthead',
      level: 1,
      logo: { png: logoPng, widthPx: 300, heightPx: 120, alternativeText: 'Lapin hyvinvointialueen tunnus' },
      title: runs('Heräte-työkalu'),
      subtitle: runs('Milloin asiakas tarvitsee sosiaalipalveluja?'),
      unitName: runs(unitName),
      organisation: runs('Lapin hyvinvointialue'),
    },
    {
      kind: 'emergency',
      id: 'sample.emergency',
      level: 2,
      title: runs('Kun asia ei voi odottaa'),
      numbers: [
        {
          id: 'sample.112',
          label: runs('Hätänumero'),
          number: phone('112'),
          note: runs('välitön hengenvaara'),
          flags: items('sample.112.flags', [
            'Itsemurhan vaara juuri nyt',
            'Väkivalta on meneillään',
            'Lapsi on yksin vaarassa',
          ]),
        },
        {
          id: 'sample.social-emergency',
          label: runs('Sosiaalipäivystys'),
          number: phone('0295 123 456'),
          note: runs('ympäri vuorokauden'),
          flags: items('sample.social.flags', [
            'Ei yösijaa tänä yönä',
            'Lapsen hoiva katkeaa',
            'Vanhus on hylätty kotiinsa',
          ]),
        },
      ],
    },
    {
      kind: 'cards',
      id: 'sample.cards',
      columns: 3,
      cards: categories.map(categoryCard),
      closing: standingQuestion,
    },
  ],
};

const waysTable = {
  kind: 'table',
  id: 'sample.ways',
  level: 2,
  title: runs('Lakisääteiset yhteydenottotavat'),
  columns: (
    [
      ['Tapa', 24],
      ['Kuka', 18],
      ['Suostumus', 14],
      ['Milloin', 22],
      ['Mitä sitten', 22],
    ] as const
  ).map(([title, widthShare], index) => ({ id: `sample.ways.column-${index}`, title: runs(title), widthShare })),
  rows: [
    'Yhteydenotto',
    'Lastensuojeluilmoitus',
    'Huoli-ilmoitus iäkkäästä',
    'Pyyntö palvelutarpeen arvioimiseksi',
  ].map((title, index) => ({
    id: `sample.ways.row-${index}`,
    cells: [
      {
        paragraphs: [
          { style: 'body' as const, content: [{ text: title, isStrong: true }] },
          { style: 'law' as const, content: [{ text: 'SHL 35 § 1 mom.', isUnbroken: true }] },
        ],
      },
      ...[
        'Ammattihenkilö tai kuka tahansa',
        'Ei tarvita',
        'Viipymättä, kun tuen tarve on tullut tietoon',
        'Arviointi alkaa seitsemässä arkipäivässä',
      ].map((text) => ({ paragraphs: [{ style: 'body' as const, content: runs(text) }] })),
    ],
  })),
} as const;

const contact = (id: string, name: string, number: string, isMain: boolean) => ({
  id: `sample.contacts.${id}`,
  name: runs(name),
  audience: runs('uudet asiakkaat · Inari, Utsjoki'),
  phones: [
    { id: `sample.contacts.${id}.0`, number: phone(number), note: runs('(pvm/mpm)') },
    ...(isMain ? [{ id: `sample.contacts.${id}.1`, number: phone('+358 40 123 4567'), note: null }] : []),
  ],
  hours: [runs('ma–pe klo\u00a08–15.30')],
  address: runs('Valtatie 15, 99100 KITTILÄ'),
  isMain,
});

const pageTwo: Sheet['pages'][number] = {
  id: 'sample.page-2',
  blocks: [
    {
      kind: 'masthead',
      id: 'sample.page-2.masthead',
      level: 2,
      logo: null,
      title: runs('Miten otan yhteyttä'),
      subtitle: null,
      unitName: runs('Inarin terveyskeskus'),
      organisation: null,
    },
    {
      kind: 'path',
      id: 'sample.path',
      level: 2,
      title: runs('Päätöspolku'),
      lead: runs('Kulje ylhäältä alas, kunnes vastaus sopii.'),
      steps: [
        {
          id: 'sample.path.danger',
          question: runs('Onko henki tai turvallisuus välittömässä vaarassa?'),
          answers: [
            { id: 'sample.path.danger.yes', hue: 'danger', condition: runs('Kyllä:'), action: runs('soita 112.') },
          ],
        },
        {
          id: 'sample.path.consent',
          question: runs('Suostuuko asiakas yhteydenottoon?'),
          answers: [
            {
              id: 'sample.path.consent.yes',
              hue: 'together',
              condition: runs('Suostuu:'),
              action: runs('ota yhteyttä yhdessä asiakkaan kanssa.'),
            },
            {
              id: 'sample.path.consent.no',
              hue: 'neutral',
              condition: runs('Ei suostu, eivätkä lain edellytykset täyty:'),
              action: runs('ei ilmoitusta. Voit kysyä neuvoa kertomatta nimeä.'),
            },
          ],
        },
        {
          id: 'sample.path.end',
          question: runs('Kirjaa, mitä tehtiin.'),
          answers: [
            {
              id: 'sample.path.end.always',
              hue: 'neutral',
              condition: null,
              action: runs('Kirjaa yhteydenotto ja sen peruste.'),
            },
          ],
        },
      ],
    },
    waysTable,
    {
      kind: 'paragraph',
      id: 'sample.note',
      style: 'note',
      content: runs('Ilmoitusvelvollisuus syrjäyttää salassapidon vain laissa säädetyissä tilanteissa.'),
    },
    { kind: 'heading', id: 'sample.letters', level: 3, content: runs('Kirjaimet ja kielet') },
    { kind: 'paragraph', id: 'sample.letters.text', style: 'body', content: runs(Array.from(neededLetters).join(' ')) },
    {
      kind: 'list',
      id: 'sample.languages',
      isOrdered: true,
      items: [
        { id: 'sample.languages.sms', content: [{ text: skoltWords.join(', '), language: 'sms' }] },
        { id: 'sample.languages.se', content: [{ text: northernWords.join(', '), language: 'se' }] },
        {
          id: 'sample.languages.sv',
          content: [
            { text: 'Välfärdsområdet', language: 'sv' },
            { text: ' ja ' },
            { text: 'wellbeing services county', language: 'en' },
          ],
        },
      ],
    },
    {
      kind: 'card',
      id: 'sample.card',
      hue: 'safety',
      icon: 'shield-alert',
      level: 3,
      title: runs('Turvakoti'),
      blocks: [
        {
          kind: 'paragraph',
          id: 'sample.card.text',
          style: 'body',
          content: runs('Turvakotiin voi hakeutua ympäri vuorokauden ilman lähe\u00adtettä.'),
        },
      ],
    },
    {
      kind: 'contact-box',
      id: 'sample.contacts',
      level: 2,
      title: runs('Yhteystiedot'),
      entries: [
        contact('services', 'Sosiaalipalvelut', '040 123 4567', true),
        contact('emergency', 'Sosiaalipäivystys', '0295 123 456', true),
        contact('child', 'Lastensuojelun puhelinneuvonta', '016 123 4567', false),
      ],
    },
    { kind: 'paragraph', id: 'sample.law-line', style: 'law', content: runs('Lait tarkistettu 21.11.2026.') },
  ],
};

/**
 * A made-up sheet with every kind of node, long compounds, a long unit name, other languages inside, Skolt letters and a
 * soft hyphen that must not reach the paper. What it says is an example, not advice.
 */
export const sampleSheet: Sheet = {
  materialId: 'sample',
  variant: null,
  language: 'fi',
  beside: null,
  ink: 'colour',
  unitId: 'sample-unit',
  title: `Heräte-työkalu, ${unitName}`,
  author: 'Lapin hyvinvointialue',
  paper: { format: 'A4', orientation: 'portrait' },
  imposition: null,
  accent: '#0b5c6b',
  isHyphenated: true,
  fit: {
    steps: [
      { textPt: 10, lineMm: 4.5, gapMm: 3 },
      { textPt: 9, lineMm: 3.85, gapMm: 2 },
    ],
    pages: 2,
  },
  pages: [pageOne, pageTwo],
  footer: {
    unitName,
    materialTitle: 'Heräte-työkalu',
    edition: 'Painos 7K2M9Q',
    date: '21.11.2026',
    checkBy: 'Tarkista viimeistään 21.5.2027',
    pageLabel: 'Sivu {page}/{pages}',
  },
  edition: '7K2M9Q',
  date: '2026-11-21',
};

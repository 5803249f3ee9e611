import { unitSchema, type Service, type Unit } from '../../templates/model/unit';

const inAllLanguages = (text: string) => ({ fi: text, sv: text, en: text });

const weekdays = ['mon', 'tue', 'wed', 'thu'];

function contact(service: Service, name: string, phones: number) {
  return {
    id: service,
    service,
    name: inAllLanguages(name),
    audience: inAllLanguages('uudet asiakkaat, heidän läheisensä ja ammattilaiset'),
    municipalities: ['Hämeenlinna', 'Hattula', 'Janakkala'],
    phones: Array.from({ length: phones }, (_, index) => ({
      number: `03 621 230${index}`,
      note: inAllLanguages('neuvonta ja takaisinsoitto arkisin'),
    })),
    hours: [
      { days: weekdays, opens: '08:00', closes: '11:30' },
      { days: weekdays, opens: '12:30', closes: '15:30' },
      { days: ['fri'], opens: '08:00', closes: '14:00' },
    ],
    hoursNote: inAllLanguages('juhlapyhien aattoina suljettu kello 12'),
    address: { street: 'Raatihuoneenkatu 9 B, toinen kerros', postalCode: '13100', town: 'Hämeenlinna' },
    checkedOn: '2026-11-21',
  };
}

/** The longest that a unit can be expected to write: names of over sixty letters, several numbers, hours and notes. */
export const longUnit: Unit = unitSchema.parse({
  schema: 1,
  id: 'etela-hame',
  names: inAllLanguages('Etelä-Hämeen yhteistoiminta-alueen sosiaali- ja terveyskeskuksen vastaanotto'),
  organisation: inAllLanguages('Kanta-Hämeen hyvinvointialueen perusterveydenhuollon palvelut'),
  municipality: 'Hämeenlinna',
  contacts: [
    contact('social-services', 'Aikuissosiaalityön neuvonta, ohjaus ja palvelutarpeen arviointi', 3),
    contact('social-emergency', 'Kanta-Hämeen ja Päijät-Hämeen yhteinen sosiaali- ja kriisipäivystys', 2),
    contact('child-welfare', 'Lapsiperheiden sosiaalityön ja lastensuojelun yhteydenotot arkisin', 3),
  ],
});

import type { Answer, AnswerRow, Answers } from '../../templates/model/plan';
import { writtenText } from './form-input';

/** Who is in the made-up client's network: role, organisation, and what they promised. */
const team = [
  [
    'sosiaaliohjaaja',
    'Pohjois-Suomen sosiaalipalvelut',
    'Auttaa hakemaan asumistukea ja käy kotona joka toinen viikko.',
  ],
  ['sairaanhoitaja', 'Inarin terveyskeskus', 'Seuraa verenpainetta ja lääkitystä, soittaa kuukausittain.'],
  ['psykiatrinen sairaanhoitaja', 'Mielenterveys- ja päihdepalvelut', 'Tapaa kahden viikon välein.'],
  ['työllisyysasiantuntija', 'Työllisyysalue', 'Etsii työkokeilun, jossa on lyhyt päivä.'],
  ['velkaneuvoja', 'Oikeusaputoimisto', 'Tekee maksusuunnitelman.'],
  ['asumisen ohjaaja', 'Kotituki', 'Käy läpi arjen askareet ja laskut.'],
  ['järjestön edustaja', 'Vertaistalo', 'Kutsuu ryhmään torstaisin.'],
] as const;

/** What was agreed: which goal it serves, what is done, by whom and until when. */
const agreed = [
  ['1', 'Haetaan asumistukea ja sovitaan vuokrarästeistä vuokranantajan kanssa', 'Henkilö 1', '2026-12-15', 'open'],
  ['1', 'Käydään laskut läpi joka toinen viikko ja tehdään maksusuunnitelma', 'Henkilö 5', '2027-01-31', 'going-on'],
  ['2', 'Lääkitys tarkistetaan ja sovitaan seurannasta terveyskeskuksessa', 'Henkilö 2', '2026-12-01', 'done'],
  ['2', 'Tapaamiset psykiatrisen sairaanhoitajan kanssa jatkuvat', 'Henkilö 3', '2027-05-31', 'going-on'],
  ['3', 'Tutustutaan kahteen työpaikkaan ja valitaan toinen työkokeiluun', 'Henkilö 4', '2027-02-28', 'open'],
  ['3', 'Asiakas käy vertaisryhmässä torstaisin ja kertoo, miltä se tuntuu', 'Asiakas', '2027-03-31', 'open'],
] as const;

const goals = [
  ['Asun omassa kodissani, eikä minun tarvitse pelätä häätöä.', 'Vuokra on maksettu kolmena kuukautena.', '2', '7'],
  ['Nukun yöni ja jaksan käydä kaupassa itse.', 'Käyn kaupassa viikoittain.', '3', '6'],
  ['Löydän työn, jota jaksan tehdä.', 'Olen työkokeilussa kolme päivää viikossa.', '1', '5'],
] as const;

const text = (words: string): Answer => ({ kind: 'text', text: words });
const longText = (characters: number): Answer => text(writtenText(characters));

function rows(cells: readonly Readonly<Record<string, string>>[]): Answer {
  return { kind: 'rows', rows: cells.map((row, index): AnswerRow => ({ id: `row-${index + 1}`, cells: row })) };
}

/** Cells of one table by their columns' names; what is empty is no answer. */
function row(table: string, cells: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(cells).map(([name, cell]) => [`${table}.${name}`, cell]));
}

function tables(): Answers {
  return {
    'network.people': rows(
      team.map(([role, organisation, task], index) =>
        row('network-map.people', {
          ...{ name: `Henkilö ${index + 1}`, role, organisation, task, phone: `040 555 00${10 + index}` },
          ...(index % 2 === 0 ? { present: 'yes' } : {}),
          'gets-plan': 'yes',
        }),
      ),
    ),
    'network.private-people': rows([
      row('network-map.private-people', {
        name: 'Sisko',
        relation: 'sisko',
        phone: '040 555 0100',
        task: 'Käy lauantaisin.',
      }),
    ]),
    'plan.goals': rows(
      goals.map(([goal, sign, now, later]) =>
        row('shared-plan.goals', { goal, sign, 'level-now': now, 'level-goal': later }),
      ),
    ),
    'plan.measures': rows(
      agreed.map(([goal, what, who, byWhen, state]) =>
        row('shared-plan.measures', {
          ...{ goal, what, who, 'by-when': byWhen, service: 'kestää puoli vuotta' },
          state: `shared-plan.measures.state.${state}`,
        }),
      ),
    ),
  };
}

/** Long answers, as somebody writes who has time: they run over the ends of pages. */
const stories: Answers = {
  'plan.own-story': longText(1400),
  'plan.tried': longText(700),
  'plan.core-issue': text('Tahdon pitää kotini.'),
  'plan.client-view': longText(900),
  'plan.professional-view': longText(1100),
  'plan.functioning': longText(600),
  'plan.strengths-client': longText(450),
  'plan.strengths-professional': longText(500),
  'shared-plan.services-client': longText(350),
  'shared-plan.necessary': longText(300),
  'shared-plan.responsibilities': longText(500),
  'plan.evaluation-client': longText(300),
};

/**
 * A shared plan as it is after some meetings: a network of seven people, six measures, answers that flow over pages.
 * Everybody in it is made up; `client` tells one such plan from another.
 */
export function filledPlan(client = 1): Answers {
  return {
    'client.name': text(`Asiakas Esimerkki ${client}`),
    'client.identity': text(`1.1.19${60 + (client % 40)}`),
    'client.phone': text(`040 555 ${1000 + client}`),
    'client.municipality': text('Inari'),
    'client.language': { kind: 'choice', options: ['client.language.fi'] },
    'shared-plan.kind': { kind: 'choice', options: ['shared-plan.kind.new'] },
    'shared-plan.date': { kind: 'date', date: '2026-11-20' },
    'shared-plan.author': text('Henkilö 1'),
    'shared-plan.author-position': text('sosiaaliohjaaja'),
    'plan.consent-given': { kind: 'date', date: '2026-11-02' },
    'plan.coordinator': text('Henkilö 1'),
    'plan.coordinator-phone': text('040 555 0010'),
    'plan.own-worker': text('Henkilö 1'),
    'plan.substitute': text('Henkilö 2'),
    'shared-plan.channel': { kind: 'choice', options: ['shared-plan.channel.phone', 'shared-plan.channel.meeting'] },
    'plan.urgent': text('Kiireessä soitetaan sosiaalipäivystykseen.'),
    'plan.review-date': { kind: 'date', date: '2027-02-20' },
    'shared-plan.feedback-asked': { kind: 'tick', isTicked: true },
    ...stories,
    ...tables(),
  };
}

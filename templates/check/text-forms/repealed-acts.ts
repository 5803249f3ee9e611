import type { LocalDate } from '../../model/local-date';

/** An act, or some of its sections, that is no longer in force. */
export interface RepealedAct {
  /** The act as texts name it, by number or by name in all its forms. */
  readonly name: string;
  /** The sections that are gone; null where the whole act is. */
  readonly sections: readonly string[] | null;
  readonly now: string;
  readonly since: LocalDate;
  readonly source: string;
}

const clientData = 'asiakastietolaki 703/2023';

const acts: readonly RepealedAct[] = [
  { name: '254/2015', sections: null, now: clientData, since: '2024-01-01', source: '703/2023' },
  { name: '784/2021', sections: null, now: clientData, since: '2024-01-01', source: '703/2023' },
  {
    name: '812/2000|asiakasla(?:ki|in|issa|ista|kia)|klientlagen',
    sections: ['11', '14', '15', '16', '17', '18', '19', '20', '21', '26'],
    now: clientData,
    since: '2024-01-01',
    source: '704/2023',
  },
  {
    name: '785/1992|potilasla(?:ki|in|issa|ista|kia)|patientlagen',
    sections: ['12', '13', '13 a', '14'],
    now: clientData,
    since: '2024-01-01',
    source: '705/2023',
  },
  {
    name: '1301/2014|SHL|sosiaalihuoltola(?:ki|in|issa|ista|kia)|socialvårdslagen',
    sections: ['48', '49'],
    now: 'valvontalaki 741/2023 29 §',
    since: '2024-01-01',
    source: '741/2023',
  },
  {
    name: '380/1987',
    sections: null,
    now: 'vammaispalvelulaki 675/2023',
    since: '2025-01-01',
    source: '675/2023, 953/2023, 1075/2024',
  },
  {
    name: '1369/2014',
    sections: null,
    now: 'laki työllistymisen monialaisesta edistämisestä 381/2023',
    since: '2025-01-01',
    source: '381/2023',
  },
  { name: '1386/2010', sections: null, now: 'kotoutumislaki 681/2023', since: '2025-01-01', source: '681/2023' },
];

/** Acts repealed 2024–2025 that old texts still cite (`contact-ways.md` 6–8). */
export function repealedActs(): readonly RepealedAct[] {
  return acts;
}

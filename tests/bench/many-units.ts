import { mkdir } from 'node:fs/promises';
import { exampleUnit } from '../../electron/store/example-unit';
import { openStore } from '../../electron/store/open-store';
import { failed, success, type Result } from '../../templates/model/result';
import type { Unit } from '../../templates/model/unit';

const municipalities = [
  'Inari',
  'Utsjoki',
  'Enontekiö',
  'Sodankylä',
  'Kittilä',
  'Rovaniemi',
  'Kemijärvi',
  'Pelkosenniemi',
  'Ranua',
  'Posio',
  'Kuusamo',
  'Pudasjärvi',
  'Suomussalmi',
  'Hyrynsalmi',
  'Kajaani',
  'Vieremä',
  'Kiuruvesi',
  'Pielavesi',
  'Lieksa',
  'Ii',
] as const;
const places = [
  'terveyskeskus',
  'terveysasema',
  'sosiaali- ja terveysasema',
  'neuvola',
  'vuodeosasto',
  'päivystys',
  'kuntoutusosasto',
  'kotisairaanhoito',
  'suun terveydenhuolto',
  'hammashoitola',
] as const;

/** Units as a wellbeing services county has them: every one with a name and numbers of its own. At most 200 differ. */
export function manyUnits(count: number): readonly Unit[] {
  return Array.from({ length: count }, (_, index) => {
    const municipality = municipalities[index % municipalities.length] ?? municipalities[0];
    const place = places[Math.floor(index / municipalities.length) % places.length] ?? places[0];
    return unitOf(`yksikko-${index + 1}`, `${municipality}, ${place}`, index);
  });
}

function unitOf(id: string, name: string, index: number): Unit {
  const example = exampleUnit();
  const contacts = example.contacts.map((contact, at) => ({
    ...contact,
    phones: [{ number: `040 ${100 + at} ${String(1000 + index)}`, note: {} }],
  }));
  return { ...example, id, names: { fi: name }, languages: ['fi'], contacts };
}

/** Writes the units into a new data folder through the real store. */
export async function writeDataFolder(folder: string, units: readonly Unit[]): Promise<Result<null, string>> {
  await mkdir(folder, { recursive: true });
  const store = await openStore({ folder });
  if (!store.ok) return failed(`No data folder could be made: ${store.failure.reason}.`);
  for (const unit of units) {
    const imported = await store.value.importUnit(unit);
    if (!imported.ok) return failed(`A unit could not be stored: ${imported.failure.reason}.`);
  }
  // An app whose guide was never finished opens with the guide and not with its papers.
  const saved = await store.value.saveSettings({ ...store.value.settings(), isGuideDone: true });
  await store.value.close();
  return saved.ok ? success(null) : failed(`The settings could not be stored: ${saved.failure.reason}.`);
}

import { readFileSync } from 'node:fs';
import { unitSchema, type Unit } from '../../templates/model/unit';
import { samplePng } from './sample-pictures';
import { ordinaryUnit } from './trigger-tool-input';

const exampleUnit = unitSchema.parse(JSON.parse(readFileSync('assets/example-unit.json', 'utf8')));

/** The README's example with a wide logo: three services in three languages. */
const logoUnit: Unit = unitSchema.parse({
  ...exampleUnit,
  logo: {
    png: samplePng(420, 120, [11, 92, 107, 255]).toString('base64'),
    widthPx: 420,
    heightPx: 120,
    alternativeText: {
      fi: 'Esimerkin hyvinvointialueen tunnus',
      sv: 'Exempels välfärdsområdes logotyp',
      en: 'Logo of the example wellbeing services county',
    },
  },
});

const longName = {
  fi: 'Pohjois-Esimerkkilän ja Etelä-Mallikunnan terveyskeskus, vastaanotto',
  sv: 'Norra Exempelbygdens och Södra Modellkommuns hälsocentral, mottagning',
  en: 'Health centre of Northern Example and Southern Model, outpatient reception',
};

/** The example with the longest names that a real unit has. */
const longUnit: Unit = unitSchema.parse({ ...exampleUnit, names: longName });

/** The units that every Word file is made for in tests: an ordinary one, one with a logo, one with long names. */
export const docxUnits: readonly (readonly [name: string, unit: Unit])[] = [
  ['an ordinary unit', ordinaryUnit],
  ['the example unit', exampleUnit],
  ['the example unit with a logo', logoUnit],
  ['the example unit with long names', longUnit],
];

import type { Statute, StatuteReference } from './content';

/** The day up to which the Statute Book was read for the built-in texts; later changes are unknown to them. */
const statuteBookReadOn = '2025-02-28';
const statuteBook = 'Säädöskokoelma, alkuperäiset lait ja muutokset helmikuuhun 2025';

function statute(name: string, number: string): Statute {
  return { id: `statute.${name}`, number, checkedOn: statuteBookReadOn, source: statuteBook };
}

/** Acts that the built-in texts lean on, each with its number, the day it was read and from where. */
export const statutes: readonly Statute[] = [
  statute('social-welfare-act', '1301/2014'),
  statute('child-welfare-act', '417/2007'),
  statute('health-care-act', '1326/2010'),
  statute('older-persons-act', '980/2012'),
  statute('guardianship-act', '442/1999'),
  statute('client-rights-act', '812/2000'),
  statute('client-data-act', '703/2023'),
  statute('disability-services-act', '675/2023'),
  statute('rescue-act', '379/2011'),
  statute('emergency-response-act', '692/2010'),
  statute('employment-act', '381/2023'),
  statute('youth-act', '1285/2016'),
  statute('integration-act', '681/2023'),
  statute('firearms-act', '1/1998'),
  statute('shelter-act', '1354/2014'),
  statute('openness-act', '621/1999'),
];

/** A reference to the Social Welfare Act, which most of the built-in texts rest on. */
export function socialWelfareAct(section: string): StatuteReference {
  return { statuteId: 'statute.social-welfare-act', section };
}

/** A reference to any of `statutes` by the last part of its id. */
export function reference(name: string, section: string): StatuteReference {
  return { statuteId: `statute.${name}`, section };
}

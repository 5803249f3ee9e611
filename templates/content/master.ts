import { path, ways } from './contact-ways';
import type { Master } from './content';
import { statutes } from './statutes';
import { contactWayTextsFi } from './texts-fi-contact-ways';
import { triggerTextsFi } from './texts-fi-triggers';
import { triggerToolTextsFi } from './texts-fi-trigger-tool';
import { categories, redFlags } from './triggers';

/** The built-in master (pohja). Finnish is complete; other languages come with their own translation work. */
export const master: Master = {
  statutes,
  categories,
  redFlags,
  path,
  ways,
  texts: { fi: { ...triggerTextsFi, ...contactWayTextsFi, ...triggerToolTextsFi } },
};

import { path, ways } from './contact-ways';
import type { Master } from './content';
import { statutes } from './statutes';
import { contactWayTextsEn } from './texts-en-contact-ways';
import { triggerToolTextsEn } from './texts-en-trigger-tool';
import { triggerTextsEn } from './texts-en-triggers';
import { contactWayTextsFi } from './texts-fi-contact-ways';
import { triggerTextsFi } from './texts-fi-triggers';
import { triggerToolTextsFi } from './texts-fi-trigger-tool';
import { contactWayTextsSv } from './texts-sv-contact-ways';
import { triggerToolTextsSv } from './texts-sv-trigger-tool';
import { triggerTextsSv } from './texts-sv-triggers';
import { categories, redFlags } from './triggers';

/** The built-in master (pohja). Finnish is the model; Swedish and English are our own drafts, not yet reviewed by native professionals. */
export const master: Master = {
  statutes,
  categories,
  redFlags,
  path,
  ways,
  texts: {
    fi: { ...triggerTextsFi, ...contactWayTextsFi, ...triggerToolTextsFi },
    sv: { ...triggerTextsSv, ...contactWayTextsSv, ...triggerToolTextsSv },
    en: { ...triggerTextsEn, ...contactWayTextsEn, ...triggerToolTextsEn },
  },
};

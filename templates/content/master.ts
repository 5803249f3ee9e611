import { formatTexts } from '../format/format-texts';
import { path, ways } from './contact-ways';
import type { Master } from './content';
import { allFormTexts } from './forms/form-texts';
import { materialLists } from './material-lists';
import { statutes } from './statutes';
import { contactWayTextsEn } from './texts-en-contact-ways';
import { triggerCardTextsEn } from './texts-en-trigger-cards';
import { triggerToolTextsEn } from './texts-en-trigger-tool';
import { triggerTextsEn } from './texts-en-triggers';
import { contactWayTextsFi } from './texts-fi-contact-ways';
import { triggerTextsFi } from './texts-fi-triggers';
import { triggerCardTextsFi } from './texts-fi-trigger-cards';
import { triggerToolTextsFi } from './texts-fi-trigger-tool';
import { contactWayTextsSv } from './texts-sv-contact-ways';
import { triggerCardTextsSv } from './texts-sv-trigger-cards';
import { triggerToolTextsSv } from './texts-sv-trigger-tool';
import { triggerTextsSv } from './texts-sv-triggers';
import { triggerPosterTextsFi } from './texts-fi-trigger-poster';
import { triggerPosterTextsSv } from './texts-sv-trigger-poster';
import { triggerPosterTextsEn } from './texts-en-trigger-poster';
import { contactPosterTextsFi } from './texts-fi-contact-poster';
import { contactPosterTextsSv } from './texts-sv-contact-poster';
import { contactPosterTextsEn } from './texts-en-contact-poster';
import { clientLeafletTextsFi } from './texts-fi-client-leaflet';
import { foldedLeafletTextsFi } from './texts-fi-folded-leaflet';
import { clientLeafletTextsSv } from './texts-sv-client-leaflet';
import { foldedLeafletTextsSv } from './texts-sv-folded-leaflet';
import { clientLeafletTextsEn } from './texts-en-client-leaflet';
import { foldedLeafletTextsEn } from './texts-en-folded-leaflet';
import { deskCardTextsFi } from './texts-fi-desk-card';
import { deskCardTextsSv } from './texts-sv-desk-card';
import { deskCardTextsEn } from './texts-en-desk-card';
import { processPosterTextsFi } from './texts-fi-process-poster';
import { processPosterTextsSv } from './texts-sv-process-poster';
import { processPosterTextsEn } from './texts-en-process-poster';
import { elementsPosterTextsFi } from './texts-fi-elements-poster';
import { elementsPosterTextsSv } from './texts-sv-elements-poster';
import { elementsPosterTextsEn } from './texts-en-elements-poster';
import { contactCardTextsFi } from './texts-fi-contact-card';
import { contactCardTextsSv } from './texts-sv-contact-card';
import { contactCardTextsEn } from './texts-en-contact-card';
import { triggerLeafletTextsFi } from './texts-fi-trigger-leaflet';
import { triggerLeafletTextsSv } from './texts-sv-trigger-leaflet';
import { triggerLeafletTextsEn } from './texts-en-trigger-leaflet';
import { discreetCardTextsFi } from './texts-fi-discreet-card';
import { discreetCardTextsSv } from './texts-sv-discreet-card';
import { discreetCardTextsEn } from './texts-en-discreet-card';
import { teamSheetTextsFi } from './texts-fi-team-sheet';
import { teamSheetTextsSv } from './texts-sv-team-sheet';
import { teamSheetTextsEn } from './texts-en-team-sheet';
import { largePrintTextsFi } from './texts-fi-large-print';
import { largePrintTextsSv } from './texts-sv-large-print';
import { largePrintTextsEn } from './texts-en-large-print';
import { categories, redFlags } from './triggers';

/** The built-in master (pohja). Finnish is the model; Swedish and English are our own drafts, not yet reviewed by native professionals. */
export const master: Master = {
  statutes,
  categories,
  redFlags,
  path,
  ways,
  lists: materialLists,
  texts: {
    fi: {
      ...formatTexts('fi'),
      ...triggerTextsFi,
      ...contactWayTextsFi,
      ...triggerToolTextsFi,
      ...elementsPosterTextsFi,
      ...processPosterTextsFi,
      ...triggerCardTextsFi,
      ...triggerPosterTextsFi,
      ...contactPosterTextsFi,
      ...clientLeafletTextsFi,
      ...foldedLeafletTextsFi,
      ...deskCardTextsFi,
      ...contactCardTextsFi,
      ...triggerLeafletTextsFi,
      ...discreetCardTextsFi,
      ...teamSheetTextsFi,
      ...largePrintTextsFi,
      ...allFormTexts.fi,
    },
    sv: {
      ...formatTexts('sv'),
      ...triggerTextsSv,
      ...contactWayTextsSv,
      ...triggerToolTextsSv,
      ...elementsPosterTextsSv,
      ...processPosterTextsSv,
      ...triggerCardTextsSv,
      ...triggerPosterTextsSv,
      ...contactPosterTextsSv,
      ...clientLeafletTextsSv,
      ...foldedLeafletTextsSv,
      ...deskCardTextsSv,
      ...contactCardTextsSv,
      ...triggerLeafletTextsSv,
      ...discreetCardTextsSv,
      ...teamSheetTextsSv,
      ...largePrintTextsSv,
      ...allFormTexts.sv,
    },
    en: {
      ...formatTexts('en'),
      ...triggerTextsEn,
      ...contactWayTextsEn,
      ...triggerToolTextsEn,
      ...elementsPosterTextsEn,
      ...processPosterTextsEn,
      ...triggerCardTextsEn,
      ...triggerPosterTextsEn,
      ...contactPosterTextsEn,
      ...clientLeafletTextsEn,
      ...foldedLeafletTextsEn,
      ...deskCardTextsEn,
      ...contactCardTextsEn,
      ...triggerLeafletTextsEn,
      ...discreetCardTextsEn,
      ...teamSheetTextsEn,
      ...largePrintTextsEn,
      ...allFormTexts.en,
    },
  },
};

import { contactPoster } from './contact-poster/contact-poster';
import { clientLeaflet } from './client-leaflet/client-leaflet';
import { foldedLeaflet } from './folded-leaflet/folded-leaflet';
import { forms } from './forms/materials';
import { deskCard } from './desk-card/desk-card';
import { contactCard } from './contact-card/contact-card';
import { triggerLeaflet } from './trigger-leaflet/trigger-leaflet';
import { discreetCard } from './discreet-card/discreet-card';
import { teamSheet } from './team-sheet/team-sheet';
import type { Material } from './material';
import { triggerPoster } from './trigger-poster/trigger-poster';
import { triggerCards } from './trigger-cards/trigger-cards';
import { processPoster } from './process-poster/process-poster';
import { elementsPoster } from './elements-poster/elements-poster';
import { triggerTool } from './trigger-tool/trigger-tool';

/** Every printable (aineisto), in the order of the shelf. A new one is a new folder and a line here. */
export const catalogue: readonly Material[] = [
  triggerTool,
  triggerPoster,
  contactPoster,
  triggerCards,
  clientLeaflet,
  foldedLeaflet,
  deskCard,
  processPoster,
  elementsPoster,
  contactCard,
  triggerLeaflet,
  discreetCard,
  teamSheet,
  ...forms,
];

/** The material of an id; undefined where an id from outside names none. */
export function materialById(id: string): Material | undefined {
  return catalogue.find((material) => material.id === id);
}

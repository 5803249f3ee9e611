import type { Material } from '../material';
import { TriggerCardsLayout } from './trigger-cards-layout';
import { triggerCardsSheet, triggerCardVariants } from './trigger-cards-sheet';

/** Trigger cards, eight to a landscape A4 on both sides: for sorting in workshops and for the pocket. */
export const triggerCards: Material = {
  id: 'trigger-cards',
  use: 'pocket',
  variants: triggerCardVariants,
  formats: ['pdf'],
  requiredServices: ['social-services'],
  defaultSides: 'two-sided-long-edge',
  sheet: triggerCardsSheet,
  PageLayout: TriggerCardsLayout,
};

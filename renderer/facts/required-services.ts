import type { Service } from '../../templates/model/unit';

/**
 * Services without whose number some paper is not printed. Written out, as the catalogue brings every paper with it and
 * these two fields are what the window shows first.
 */
export const requiredServices: readonly Service[] = ['social-emergency', 'social-services'];

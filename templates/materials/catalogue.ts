import type { Material } from './material';
import { triggerTool } from './trigger-tool/trigger-tool';

/** Every printable (aineisto), in the order of the shelf. A new one is a new folder and a line here. */
export const catalogue: readonly Material[] = [triggerTool];

/** The material of an id; undefined where an id from outside names none. */
export function materialById(id: string): Material | undefined {
  return catalogue.find((material) => material.id === id);
}

import { success } from '../../../templates/model/result';
import type { Editions } from '../../store/editions';
import type { Handlers } from '../register';

type EditionHandlers = Pick<Handlers, 'listEditions' | 'keepEdition' | 'readEdition' | 'renameEdition'>;

/** Editions of a unit's document: kept, listed, named and read. What is restored is changed by the window, as any edit. */
export function editionHandlers(editions: Editions): EditionHandlers {
  return {
    listEditions: async ({ unitId }) => {
      const listed = await editions.list(unitId);
      return listed.ok ? success([...listed.value]) : listed;
    },
    keepEdition: ({ unitId, name }) =>
      name === null ? editions.keepBeforeRestore(unitId) : editions.keepNamed(unitId, name),
    readEdition: ({ unitId, editionId }) => editions.read(unitId, editionId),
    renameEdition: ({ unitId, editionId, name }) => editions.rename(unitId, editionId, name),
  };
}

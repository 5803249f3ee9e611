import { expect, it } from 'vitest';
import { catalogue } from '../../templates/materials/catalogue';
import { requiredServices } from './required-services';

it('names every service that some paper needs, in the order of the papers', () => {
  expect([...new Set(catalogue.flatMap((material) => material.requiredServices))]).toEqual(requiredServices);
});

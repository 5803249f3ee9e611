import { describe, expect, it } from 'vitest';
import { decide } from '../layer/decisions';
import { catalogue } from '../materials/catalogue';
import { emptyLayer } from '../model/layer';
import { materialOfItem } from './material-of-item';

const ids = catalogue.map(({ id }) => id);

describe('materialOfItem', () => {
  it('knows an item of one material by its id', () => {
    expect(materialOfItem('client-leaflet.what', emptyLayer, ids)).toBe('client-leaflet');
    expect(materialOfItem('process-poster.steps', emptyLayer, ids)).toBe('process-poster');
  });

  it('knows none for what many materials say', () => {
    expect(materialOfItem('trigger.housing', emptyLayer, ids)).toBeNull();
    expect(materialOfItem('way.guidance', emptyLayer, ids)).toBeNull();
  });

  it('knows an item of the unit by the list that it is in', () => {
    const layer = decide(emptyLayer, {
      kind: 'add',
      itemId: 'local.abc12345',
      into: 'process-poster.steps',
      on: '2026-11-21',
    });

    expect(materialOfItem('local.abc12345', layer, ids)).toBe('process-poster');
    expect(materialOfItem('local.other123', layer, ids)).toBeNull();
  });
});

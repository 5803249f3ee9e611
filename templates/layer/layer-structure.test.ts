import { describe, expect, it } from 'vitest';
import { decide } from './decisions';
import { emptyLayer, type Layer } from '../model/layer';
import { createStructureSharing } from './layer-structure';

function written(layer: Layer, text: string): Layer {
  const on = '2026-11-21';
  return decide(layer, { kind: 'text', key: 'trigger.housing/title', language: 'fi', text, master: 'Asuminen', on });
}

describe('which items there are', () => {
  it('is the same object while somebody types, and another once an item is hidden', () => {
    const share = createStructureSharing();
    const hidden = decide(emptyLayer, { kind: 'hide', itemId: 'trigger.housing', on: '2026-11-21' });

    const first = share(written(hidden, 'K'));

    expect(first.decisions).toEqual(hidden.decisions);
    expect(share(written(written(hidden, 'K'), 'Ko'))).toBe(first);
    expect(share(emptyLayer)).not.toBe(first);
  });
});

import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { expect, it } from 'vitest';

import { isNoise, noiseFilter } from './chromium-noise.mjs';

const BUS = '[5803:1121/203903.536043:ERROR:bus.cc(407)] Failed to connect to the bus: Failed to connect to socket';

it('knows the harmless messages', () => {
  expect(isNoise(BUS)).toBe(true);
});

it.each(['Failed to connect to the bus: from our own log', 'TypeError: x is not a function', ''])(
  'lets through: %s',
  (line) => {
    expect(isNoise(line)).toBe(false);
  },
);

it('filters whole lines, wherever the stream was cut', async () => {
  const cut = Readable.from([`first\n${BUS.slice(0, 30)}`, `${BUS.slice(30)}\nsec`, 'ond\nlast'], { encoding: 'utf8' });

  const filtered = await text(cut.pipe(noiseFilter()));

  expect(filtered).toBe('first\nsecond\nlast');
});

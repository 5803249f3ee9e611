import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { exampleUnit } from '../../electron/store/example-unit';
import { newFolder, opened } from './store-fixture';

const units = 300;
const withinMs = 3000;

test(`S19 ${units} units with their layers open within ${withinMs} ms, also on two busy cores`, async () => {
  const folder = await newFolder();
  const first = await opened({ folder });
  await first.importUnit(exampleUnit());
  await first.saveLayer('esimerkkila', { schema: 3, decisions: [] });
  await first.close();
  for (let copy = 0; copy < units - 1; copy += 1) {
    await cp(join(folder, 'units', 'esimerkkila'), join(folder, 'units', `yksikko-${copy}`), { recursive: true });
  }

  const before = performance.now();
  const store = await opened({ folder, readOnly: true });
  const tookMs = performance.now() - before;

  console.info(`${units} units opened in ${Math.round(tookMs)} ms`);
  expect(store.units()).toHaveLength(units);
  expect(tookMs).toBeLessThan(withinMs);
}, 60_000);

import { writeSync } from 'node:fs';
import { openStore } from '../../electron/store/open-store';

/** Started by `killed.test.ts`: saves as fast as the disk can and says the number of every save that is acknowledged. */
async function saveForever(folder: string): Promise<void> {
  const opened = await openStore({ folder });
  if (!opened.ok) throw new Error(opened.failure.reason);
  const store = opened.value;
  const unit = store.unit('ahola');
  if (store.isReadOnly() || unit === null) throw new Error(`Not to be written: ${JSON.stringify(store.notices())}`);
  let number = Number(unit.municipality);
  const save = async (): Promise<void> => {
    number += 1;
    const mine = number;
    const results = await Promise.all([
      store.saveUnit({ ...unit, municipality: String(mine) }),
      store.saveSettings({ ...store.settings(), lastPrinter: String(mine) }),
    ]);
    if (results.every((result) => result.ok)) writeSync(1, `${mine}\n`);
  };
  writeSync(1, 'ready\n');
  for (;;) await Promise.all([save(), save(), save()]);
}

await saveForever(process.argv[2] ?? '');

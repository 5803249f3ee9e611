import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { StoreClock } from '../../electron/store/store-clock';
import { formatEnvelope } from '../../electron/store/envelope';
import type { Store } from '../../electron/store/store';
import { realBackupDisk, type BackupDisk } from '../../electron/backups/backup-disk';
import { openBackupMemory } from '../../electron/backups/backup-memory';
import { Backups } from '../../electron/backups/backups';

/** The backups of a store under test. */
export async function backupsOf(store: Store, clock: StoreClock, disk: BackupDisk = realBackupDisk): Promise<Backups> {
  return new Backups({ store, clock, disk, appVersion: '0.1.0', memory: await openBackupMemory(store) });
}

/** An edition as a colleague's part stores it: a document of a kind that backups know nothing of. */
export async function addEdition(folder: string, unitId: string, words: string): Promise<void> {
  const editions = join(folder, 'units', unitId, 'editions');
  await mkdir(join(editions, 'e-0001'), { recursive: true });
  const envelope = { schema: 1, generation: 1, savedAt: '2026-11-20T08:00:00.000Z', payload: { words } };
  await writeFile(join(editions, 'e-0001', 'live.json'), formatEnvelope(envelope));
  await writeFile(join(editions, 'e-0001', 'mirror.json'), formatEnvelope(envelope));
  await writeFile(join(editions, 'page-1.png'), new Uint8Array([137, 80, 78, 71, 0, 255, 254]));
}

import type { Store } from '../store/store';
import { systemClock } from '../store/store-clock';
import { AutomaticBackups } from './automatic-backups';
import { realBackupDisk } from './backup-disk';
import { openBackupMemory } from './backup-memory';
import { Backups } from './backups';

/** The backups of an open data folder, with those that make themselves. */
export interface OpenedBackups {
  readonly backups: Backups;
  readonly automatic: AutomaticBackups;
}

/** Reads what the data folder remembers of its backups; nothing is made yet. */
export async function openBackups(store: Store, appVersion: string): Promise<OpenedBackups> {
  const memory = await openBackupMemory(store);
  const backups = new Backups({ store, memory, appVersion, disk: realBackupDisk, clock: systemClock });
  return { backups, automatic: new AutomaticBackups(backups, store, systemClock) };
}

import { backupStateSchema, type BackupState } from '../../templates/model/backup';
import { layerSchema, type Layer } from '../../templates/model/layer';
import { settingsSchema, type Settings } from '../../templates/model/settings';
import { unitSchema, type Unit } from '../../templates/model/unit';
import { documentKind, type DocumentKind } from './document-kind';
import { layerMigrations } from './layer-migrations';
import { settingsMigrations } from './settings-migrations';

/** Everything that is stored, each with the number of its shape. A new shape adds a migration and a frozen sample. */
export const settingsKind: DocumentKind<Settings> = documentKind({
  name: 'settings',
  version: 2,
  schema: settingsSchema,
  migrations: settingsMigrations,
});

export const unitKind: DocumentKind<Unit> = documentKind({
  name: 'unit',
  version: 1,
  schema: unitSchema,
  migrations: [],
});

export const layerKind: DocumentKind<Layer> = documentKind({
  name: 'layer',
  version: 2,
  schema: layerSchema,
  migrations: layerMigrations,
});

/** What the data folder remembers of its backups. */
export const backupKind: DocumentKind<BackupState> = documentKind({
  name: 'backup',
  version: 1,
  schema: backupStateSchema,
  migrations: [],
});

import { backupStateSchema, type BackupState } from '../../templates/model/backup';
import {
  editionNamesSchema,
  editionPictureSchema,
  editionSchema,
  type Edition,
  type EditionNames,
  type EditionPicture,
} from '../../templates/model/edition';
import { layerSchema, type Layer } from '../../templates/model/layer';
import { settingsSchema, type Settings } from '../../templates/model/settings';
import { unitSchema, type Unit } from '../../templates/model/unit';
import { documentKind, type DocumentKind } from './document-kind';
import { editionMigrations } from './edition-migrations';
import { layerMigrations } from './layer-migrations';
import { settingsMigrations } from './settings-migrations';

/** Everything that is stored, each with the number of its shape. A new shape adds a migration and a frozen sample. */
export const settingsKind: DocumentKind<Settings> = documentKind({
  name: 'settings',
  version: 4,
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
  version: 3,
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

/** One edition of a unit's document: a file of its own, written once. */
export const editionKind: DocumentKind<Edition> = documentKind({
  name: 'edition',
  version: 2,
  schema: editionSchema,
  migrations: editionMigrations,
});

/** What the user calls the editions of a unit. */
export const editionNamesKind: DocumentKind<EditionNames> = documentKind({
  name: 'edition-names',
  version: 1,
  schema: editionNamesSchema,
  migrations: [],
});

/** A logo that editions name. */
export const editionPictureKind: DocumentKind<EditionPicture> = documentKind({
  name: 'edition-picture',
  version: 1,
  schema: editionPictureSchema,
  migrations: [],
});

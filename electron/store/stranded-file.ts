import { randomUUID } from 'node:crypto';
import { readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeDurablyNow } from './durable-write';
import type { StrandedUnit } from './store';
import { diskFiles } from './store-files';
import { formatUnitCopies, parseUnitCopies } from './unit-copy-file';
import { errorCode } from './write-failure';

const fileName = 'not-in-data-folder.json';

/**
 * Words that the data folder did not take, on the machine's own disk: they outlive a closed window and a killed process
 * until the user has put them somewhere or let them go.
 */
export class StrandedFile {
  private readonly path: string;
  private written = '';

  constructor(localFolder: string) {
    this.path = join(localFolder, fileName);
  }

  /** What an earlier session left. A damaged file is set aside: someone may still read it by eye. */
  read(): readonly StrandedUnit[] {
    try {
      this.written = readFileSync(this.path, 'utf8');
      const units = parseUnitCopies(this.written);
      if (units !== null) return units;
      renameSync(this.path, join(dirname(this.path), `damaged-${randomUUID()}.json`));
    } catch (error) {
      if (errorCode(error) === null) throw error;
    }
    this.written = '';
    return [];
  }

  /** Makes the file hold exactly these units; answers whether the disk took them. */
  hold(units: readonly StrandedUnit[]): boolean {
    const text = units.length === 0 ? '' : formatUnitCopies(units);
    if (text === this.written) return true;
    try {
      if (text === '') rmSync(this.path, { force: true });
      else {
        diskFiles.makeFolderNow(dirname(this.path));
        writeDurablyNow(diskFiles, this.path, text);
      }
      this.written = text;
      return true;
    } catch (error) {
      if (errorCode(error) === null) throw error;
      return false;
    }
  }
}

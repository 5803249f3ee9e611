import { readFileSync, rmSync } from 'node:fs';
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

  /** What an earlier session left. A file that cannot be read is left as it is, and what is written next goes beside it. */
  read(): readonly StrandedUnit[] {
    try {
      this.written = readFileSync(this.path, 'utf8');
    } catch (error) {
      if (errorCode(error) === null) throw error;
      return [];
    }
    return parseUnitCopies(this.written) ?? [];
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

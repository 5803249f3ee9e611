import { randomUUID } from 'node:crypto';
import { failure, type Failure } from '../../templates/messages/failure';
import type { UnitDocument } from '../../templates/history/unit-document';
import { isSameData } from '../../templates/layer/is-same-data';
import {
  editionId,
  readEditionId,
  type Edition,
  type EditionId,
  type EditionNames,
  type EditionReason,
  type EditionSummary,
} from '../../templates/model/edition';
import { emptyLayer } from '../../templates/model/layer';
import { failed, success, type Result } from '../../templates/model/result';
import type { UnitId } from '../../templates/model/unit';
import type { Document } from './document';
import type { DocumentSurroundings } from './document-disk';
import { EditionFiles } from './edition-files';
import { mapInParallel } from './map-in-parallel';
import { documentFrom, findDocument, mendDocument } from './open-document';
import type { Store } from './store';
import { editionNamesKind } from './stored-kinds';
import { unitsName } from './unit-shelf';
import { errorCode, writeFailure } from './write-failure';

const hourMs = 3_600_000;
/** How many of those stay that were kept by themselves; what the user has named stays for ever. */
export const automaticEditionsKept = 50;
const readAtOnce = 8;
const noNames: EditionNames = { schema: 1, names: {} };

type Kept = Result<EditionSummary | null, Failure>;

/** What editions need of the open data folder. */
export type EditionStore = Pick<Store, 'unit' | 'layer' | 'whyNotWrite' | 'whyReadOnly' | 'visits'>;

/**
 * The editions of the units of one data folder: kept by the user under a name, by themselves when paper is given out and
 * before another one is restored. One thing at a time; what a disk does is a `Failure`.
 */
export class Editions {
  private readonly files: EditionFiles;
  private readonly surroundings: DocumentSurroundings;
  private lastTurn: Promise<unknown> = Promise.resolve();

  constructor(private readonly store: EditionStore) {
    const { tools, folder } = store.visits;
    this.files = new EditionFiles(tools, folder);
    this.surroundings = {
      tools,
      whyNotWrite: () => store.whyNotWrite(),
      whyNotWriteNow: () => store.whyReadOnly(),
      // A name is no save of what was typed: its outcome goes to who asked for it.
      onOutcome: () => undefined,
    };
  }

  /** All editions of a unit, the newest first. Read are the names of the files, and the names that the user has given. */
  list(unitId: UnitId): Promise<Result<readonly EditionSummary[], Failure>> {
    return this.inTurn(unitId, async () => success(await this.summaries(unitId, await this.names(unitId))));
  }

  /** The unit's document as it was. */
  read(unitId: UnitId, id: EditionId): Promise<Result<UnitDocument, Failure>> {
    return this.inTurn(unitId, () => this.files.readDocument(unitId, id));
  }

  /** Keeps the present under a name, for ever. */
  keepNamed(unitId: UnitId, name: string): Promise<Kept> {
    return this.inTurnToWrite(unitId, (): Promise<Kept> => this.keep(this.present(unitId), { reason: 'named', name }));
  }

  /** Keeps the present before another edition takes its place; null where the newest edition is the present. */
  keepBeforeRestore(unitId: UnitId): Promise<Kept> {
    return this.inTurnToWrite(unitId, async (): Promise<Kept> => {
      const document = this.present(unitId);
      const isKept = await this.isNewest(document);
      return isKept ? success(null) : this.keep(document, { reason: 'before-restore', name: '' });
    });
  }

  /**
   * Keeps the document that a paper was made from, unless the newest edition says the same or one was kept so within the
   * hour; then null.
   */
  keepPrinted(document: UnitDocument): Promise<Kept> {
    return this.inTurnToWrite(document.unit.id, async (): Promise<Kept> => {
      const now = this.store.visits.tools.clock.now().getTime();
      const ids = await this.files.ids(document.unit.id);
      const last = ids.flatMap((id) => readEditionId(id) ?? []).find(({ reason }) => reason === 'printed');
      const sinceMs = last === undefined ? hourMs : now - Date.parse(last.madeAt);
      const isWithinHour = sinceMs >= 0 && sinceMs < hourMs;
      if (isWithinHour || (await this.isNewest(document))) return success(null);
      return this.keep(document, { reason: 'printed', name: '' });
    });
  }

  /** Gives an edition another name. One that was kept by itself stays for ever from then on. */
  rename(unitId: UnitId, id: EditionId, name: string): Promise<Result<null, Failure>> {
    return this.inTurnToWrite(unitId, async () => {
      const ids = await this.files.ids(unitId);
      return ids.includes(id) ? this.saveName(unitId, id, name) : failed(failure('file-unreadable', { file: id }));
    });
  }

  private present(unitId: UnitId): UnitDocument {
    const unit = this.store.unit(unitId);
    if (unit === null) throw new Error('The unit is asked for before its turn.');
    return { unit, layer: this.store.layer(unitId) ?? emptyLayer };
  }

  private async isNewest(document: UnitDocument): Promise<boolean> {
    const [newest] = await this.files.ids(document.unit.id);
    if (newest === undefined) return false;
    const kept = await this.files.read(document.unit.id, newest);
    if (!kept.ok) return false;
    const { unit, layer } = kept.value;
    return isSameData({ unit: { ...unit, id: document.unit.id }, layer }, this.files.named(document));
  }

  private async keep(
    document: UnitDocument,
    { reason, name }: { readonly reason: EditionReason; readonly name: string },
  ): Promise<Result<EditionSummary, Failure>> {
    const now = this.store.visits.tools.clock.now();
    const id = editionId(now, reason, randomUUID().slice(0, 8));
    const madeAt = now.toISOString();
    const { unit, layer } = this.files.named(document);
    const edition: Edition = { schema: 2, id, name, madeAt, reason, unit, layer };
    await this.files.write(unit.id, edition, document.unit.logo?.png ?? null);
    if (name !== '') {
      const named = await this.saveName(unit.id, id, name);
      if (!named.ok) return named;
    }
    await this.letOldOnesGo(unit.id);
    return success({ id, name, madeAt, reason });
  }

  /** The new edition is on the disk already: where the disk does not let old ones go, they go with the next one. */
  private async letOldOnesGo(unitId: UnitId): Promise<void> {
    try {
      await this.removeOld(unitId);
    } catch (error) {
      if (errorCode(error) === null) throw error;
    }
  }

  private async removeOld(unitId: UnitId): Promise<void> {
    const names = await this.names(unitId);
    // Names that cannot be read may be of any edition.
    if (names === null) return;
    const ids = await this.files.ids(unitId);
    const automatic = ids.filter((id) => names.names[id] === undefined && readEditionId(id)?.reason !== 'named');
    const old = automatic.slice(automaticEditionsKept);
    for (const id of old) await this.files.remove(unitId, id);
    if (old.length > 0) await this.files.removeUnnamedPictures(unitId);
  }

  /** A name that was lost with the names, or not written any more, stands in the edition itself. */
  private async summaries(unitId: UnitId, names: EditionNames | null): Promise<readonly EditionSummary[]> {
    const ids = await this.files.ids(unitId);
    const told = ids.flatMap((id) => readEditionId(id) ?? []);
    return mapInParallel(told, readAtOnce, async (summary) => {
      const name = names?.names[summary.id];
      if (name !== undefined || summary.reason !== 'named') return { ...summary, name: name ?? '' };
      const edition = await this.files.read(unitId, summary.id);
      return { ...summary, name: edition.ok ? edition.value.name : '' };
    });
  }

  private foundNames(unitId: UnitId) {
    const place = { dataFolder: this.store.visits.folder, names: [unitsName, unitId, 'edition-names'] };
    return findDocument(this.surroundings, editionNamesKind, place);
  }

  /** The names as they stand on the disk; null where there are files and none can be read. */
  private async names(unitId: UnitId): Promise<EditionNames | null> {
    const { found } = await this.foundNames(unitId);
    if (found.kind === 'good') return found.value;
    return found.kind === 'absent' ? noNames : null;
  }

  private async saveName(unitId: UnitId, id: EditionId, name: string): Promise<Result<null, Failure>> {
    const found = await this.foundNames(unitId);
    if (found.found.kind === 'newer') return failed(failure('data-newer'));
    const document: Document<EditionNames> = documentFrom(this.surroundings, found, noNames);
    await mendDocument(document, found.found);
    const outcome = await document.save({ schema: 1, names: { ...document.value().names, [id]: name } });
    await document.settle();
    return outcome.ok ? success(null) : outcome;
  }

  private inTurnToWrite<Done>(
    unitId: UnitId,
    step: () => Promise<Result<Done, Failure>>,
  ): Promise<Result<Done, Failure>> {
    return this.inTurn(unitId, async () => {
      const refusal = await this.store.whyNotWrite();
      return refusal === null ? step() : failed(refusal);
    });
  }

  private inTurn<Done>(unitId: UnitId, step: () => Promise<Result<Done, Failure>>): Promise<Result<Done, Failure>> {
    const turn = this.lastTurn.then(async (): Promise<Result<Done, Failure>> => {
      if (this.store.unit(unitId) === null) return failed(failure('unit-unknown', { unit: unitId }));
      try {
        return await step();
      } catch (error) {
        return failed(writeFailure(error));
      }
    });
    this.lastTurn = turn.catch(() => undefined);
    return turn;
  }
}

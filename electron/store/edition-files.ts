import { join } from 'node:path';
import { failure, type Failure } from '../../templates/messages/failure';
import {
  createPictureNames,
  withNamedPicture,
  withPicture,
  type UnitDocument,
} from '../../templates/history/unit-document';
import { readEditionId, type Edition, type EditionId } from '../../templates/model/edition';
import { failed, success, type Result } from '../../templates/model/result';
import type { UnitId } from '../../templates/model/unit';
import { makeDocumentFolder } from './document-folder';
import { readPayload, type DocumentKind } from './document-kind';
import { writeDurably, type WriteTools } from './durable-write';
import { formatEnvelope, parseEnvelope } from './envelope';
import { listNamesIfThere } from './examine-document';
import { readPatiently } from './patient-read';
import { editionKind, editionPictureKind } from './stored-kinds';
import { unitsName } from './unit-shelf';
import { errorCode } from './write-failure';

/** The folder of a unit's editions, one file each. */
const editionsName = 'editions';
/** The logos that editions name stand beside them: fifty editions with one logo hold it once. */
const picturesName = 'edition-pictures';
const ending = '.json';

/** The files of editions: each is written once, whole, and never again. Throws the system's errors. */
export class EditionFiles {
  private readonly nameOf = createPictureNames().nameOf;

  constructor(
    private readonly tools: WriteTools,
    private readonly dataFolder: string,
  ) {}

  /** The ids of a unit's editions, the newest first; told by the names of the files alone. */
  async ids(unitId: UnitId): Promise<readonly EditionId[]> {
    const names = await listNamesIfThere(this.tools, this.path(unitId, editionsName));
    return names
      .filter((name) => name.endsWith(ending))
      .map((name) => name.slice(0, -ending.length))
      .filter((id) => readEditionId(id) !== null)
      .sort()
      .reverse();
  }

  /** The document as an edition holds it: with its logo's name. */
  named(document: UnitDocument): UnitDocument {
    return { unit: withNamedPicture(document.unit, this.nameOf), layer: document.layer };
  }

  /** Writes an edition, after the picture that it names. */
  async write(unitId: UnitId, edition: Edition, png: string | null): Promise<void> {
    const place = (name: string) => ({ dataFolder: this.dataFolder, names: [unitsName, unitId, name] });
    const picture = edition.unit.logo?.png;
    if (picture !== undefined && png !== null && !(await this.hasPicture(unitId, picture))) {
      await makeDocumentFolder(this.tools, place(picturesName));
      const text = this.textOf(editionPictureKind, { schema: 1, png }, edition.madeAt);
      await writeDurably(this.tools, this.path(unitId, picturesName, picture + ending), text);
    }
    await makeDocumentFolder(this.tools, place(editionsName));
    const text = this.textOf(editionKind, edition, edition.madeAt);
    await writeDurably(this.tools, this.path(unitId, editionsName, edition.id + ending), text);
  }

  /** An edition as it stands on the disk, its logo only by name. */
  async read(unitId: UnitId, id: EditionId): Promise<Result<Edition, Failure>> {
    const found = await this.readFile(editionKind, this.path(unitId, editionsName, id + ending));
    return !found.ok || found.value.id === id ? found : failed(failure('file-unreadable', { file: id + ending }));
  }

  /** The whole document of an edition, under the id that the unit has now. */
  async readDocument(unitId: UnitId, id: EditionId): Promise<Result<UnitDocument, Failure>> {
    const edition = await this.read(unitId, id);
    if (!edition.ok) return edition;
    const { unit, layer } = edition.value;
    if (unit.logo === null) return success({ unit: { ...unit, id: unitId }, layer });
    const name = unit.logo.png;
    const picture = await this.readFile(editionPictureKind, this.path(unitId, picturesName, name + ending));
    if (!picture.ok) return picture;
    const whole = withPicture(unit, { [name]: picture.value.png });
    return whole === null
      ? failed(failure('file-unreadable', { file: name }))
      : success({ unit: { ...whole, id: unitId }, layer });
  }

  /** Lets an edition go that was kept by itself and is older than enough newer ones. */
  async remove(unitId: UnitId, id: EditionId): Promise<void> {
    try {
      await this.tools.files.remove(this.path(unitId, editionsName, id + ending));
    } catch (error) {
      if (errorCode(error) !== 'ENOENT') throw error;
    }
  }

  /** Lets the pictures go that no edition names any more. */
  async removeUnnamedPictures(unitId: UnitId): Promise<void> {
    const names = await listNamesIfThere(this.tools, this.path(unitId, picturesName));
    if (names.length < 2) return;
    const named = new Set<string>();
    for (const id of await this.ids(unitId)) {
      const edition = await this.read(unitId, id);
      // What cannot be read now may name any of them.
      if (!edition.ok) return;
      if (edition.value.unit.logo !== null) named.add(edition.value.unit.logo.png + ending);
    }
    for (const name of names.filter((one) => !named.has(one))) {
      await this.tools.files.remove(this.path(unitId, picturesName, name));
    }
  }

  private async hasPicture(unitId: UnitId, name: string): Promise<boolean> {
    return (await this.readFile(editionPictureKind, this.path(unitId, picturesName, name + ending))).ok;
  }

  private async readFile<Value>(kind: DocumentKind<Value>, path: string): Promise<Result<Value, Failure>> {
    const file = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    const text = await this.textIfReadable(path);
    const reading = text === null ? null : parseEnvelope(text, kind.version);
    if (reading?.kind === 'newer') return failed(failure('data-newer'));
    if (reading?.kind !== 'good') return failed(failure('file-unreadable', { file }));
    const { schema, payload } = reading.envelope;
    const read = readPayload(kind, schema, payload);
    return read === null ? failed(failure('file-unreadable', { file })) : success(read.value);
  }

  private async textIfReadable(path: string): Promise<string | null> {
    try {
      return await readPatiently(this.tools, path);
    } catch (error) {
      if (errorCode(error) === null) throw error;
      return null;
    }
  }

  private textOf<Value>(kind: DocumentKind<Value>, payload: Value, savedAt: string): string {
    return formatEnvelope({ schema: kind.version, generation: 1, savedAt, payload });
  }

  private path(unitId: UnitId, ...names: readonly string[]): string {
    return join(this.dataFolder, unitsName, unitId, ...names);
  }
}

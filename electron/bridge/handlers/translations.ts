import { effectiveContent } from '../../../templates/layer/effective-content';
import { master } from '../../../templates/content/master';
import type { ReviewState } from '../../../templates/content/review-states';
import { failure, type Failure } from '../../../templates/messages/failure';
import { placeWords } from '../../../templates/messages/place-words';
import { textIn } from '../../../templates/model/language';
import { emptyLayer } from '../../../templates/model/layer';
import type { LocalDate } from '../../../templates/model/local-date';
import { failed, success, type Result } from '../../../templates/model/result';
import type { Unit } from '../../../templates/model/unit';
import { exportedTable, type ExportedTable } from '../../../templates/translation/table/exported-rows';
import { largestTableBytes, type ImportedTable } from '../../../templates/translation/table/imported-table';
import { tableWords } from '../../../templates/translation/table/table-columns';
import { textPlaces } from '../../../templates/translation/text-places';
import { translationRows, type TranslationPair } from '../../../templates/translation/translation-rows';
import { fileNameOf } from '../files/file-name';
import type { ChosenFile } from '../files/read-chosen-file';
import type { WrittenFile, WrittenFiles } from '../files/written-files';
import type { Handlers } from '../register';
import type { WorkspaceStore } from './services';

export interface TranslationServices {
  readonly store: WorkspaceStore;
  readonly today: () => LocalDate;
  readonly files: WrittenFiles;
  /** A table that the user chose, or null where they chose none. */
  readonly openTable: (mostBytes: number) => Promise<Result<ChosenFile, Failure> | null>;
}

/** Which texts of the current unit go to a translator, and as what. */
interface TableRequest extends TranslationPair {
  readonly format: 'docx' | 'csv';
  readonly states: readonly ReviewState[];
}

type TranslationHandlers = Pick<Handlers, 'exportTranslation' | 'readTranslation'>;

/** One language of the current unit, given to a translator who has no app, and taken back as words only. */
export function translationHandlers(services: TranslationServices): TranslationHandlers {
  return {
    exportTranslation: (request) => exportTranslation(services, request),
    readTranslation: () => readTranslation(services),
  };
}

/** The table as the stored unit has it, whatever the window shows. */
function tableFor({ store, today }: TranslationServices, unit: Unit, request: TableRequest): ExportedTable {
  const layer = store.layer(unit.id) ?? emptyLayer;
  const content = effectiveContent(master, layer);
  const places = textPlaces({ master, content, unit, date: today() });
  const { source, target, states } = request;
  const rows = translationRows({ master, content, layer, places, source, target });
  return exportedTable({
    rows: rows.filter((row) => states.includes(row.state)),
    texts: content.texts,
    language: store.settings().interfaceLanguage,
    source,
    target,
  });
}

/** The library that writes is loaded with the first table, not with the app. */
async function written(table: ExportedTable, format: TableRequest['format'], date: LocalDate): Promise<Uint8Array> {
  if (format === 'csv') return (await import('../../../templates/translation/table/table-to-csv')).tableToCsv(table);
  return (await import('../../../templates/translation/table/table-to-docx')).tableToDocx(table, date);
}

async function exportTranslation(
  services: TranslationServices,
  request: TableRequest,
): Promise<Result<WrittenFile, Failure>> {
  const { store, files, today } = services;
  const unit = store.currentUnit();
  if (unit === null) return failed(failure('unit-unknown'));
  const { interfaceLanguage } = store.settings();
  const title = `${tableWords[interfaceLanguage].title} ${placeWords[interfaceLanguage].inLanguage[request.target]}`;
  const bytes = await written(tableFor(services, unit, request), request.format, today());
  const name = fileNameOf([title, textIn(unit.names, interfaceLanguage), today()], request.format);
  const path = await files.ask(name, request.format);
  return path.ok ? files.write(path.value, bytes) : path;
}

async function readTranslation({
  openTable,
}: TranslationServices): Promise<Result<ImportedTable & { readonly fileName: string }, Failure>> {
  const chosen = await openTable(largestTableBytes);
  if (chosen === null) return failed(failure('cancelled'));
  if (!chosen.ok) return chosen;
  const { fileName, bytes } = chosen.value;
  const { readTable } = await import('../../../templates/translation/table/read-table');
  const table = readTable(bytes);
  return table.ok ? success({ ...table.value, fileName }) : failed(failure(table.failure, { file: fileName }));
}

import { parseArgs } from 'node:util';
import { materialById } from '../../templates/materials/catalogue';
import { contentLanguages, parsePaperLanguages, type PaperLanguages } from '../../templates/model/language';
import { hasVariant, variantsOfKit } from '../../templates/materials/variant';
import { localDateSchema, type LocalDate } from '../../templates/model/local-date';
import { failed, success, type Result } from '../../templates/model/result';

export type KitFormat = 'pdf' | 'docx';

/** A material of the kit: as it is (no variants), or in the named variants. */
export interface KitMaterial {
  readonly id: string;
  readonly variants: readonly string[];
}

/** What one run of the kit (setti) makes. */
export interface KitRequest {
  readonly dataFolder: string | null;
  readonly unitFile: string | null;
  /** `all`: every material of the catalogue as it is and in every variant. */
  readonly materials: 'all' | readonly KitMaterial[];
  /** Null: the languages of each unit, as far as a material has them. */
  readonly languages: readonly PaperLanguages[] | null;
  readonly formats: readonly KitFormat[];
  /** Null: today. */
  readonly date: LocalDate | null;
  readonly outFolder: string;
}

type Parsed<Value> = Result<Value, string>;

/** The kit's line as it is shown with every complaint about arguments. */
export const kitUsage =
  'npm run kit -- [--data KANSIO] [--unit TIEDOSTO.json] [--materials TUNNUS[:muunnelma+muunnelma],…|all] ' +
  '[--languages fi,sv,en] [--formats pdf,docx] [--date VVVV-KK-PP] --out KANSIO';

/** Reads the kit's arguments (`design.md` 6). Fails with a sentence that says what is wrong and what would be right. */
export function parseKitArguments(argumentList: readonly string[]): Parsed<KitRequest> {
  const given = readOptions(argumentList);
  if (!given.ok) return given;
  const { units, out, data, unit } = given.value;
  if (units !== undefined)
    return failed('Monen yksikön luetteloa (--units) ei vielä ole. Anna yksi yksikkö: --unit TIEDOSTO.json.');
  if (out === undefined || out === '') return failed('Mihin kansioon? Anna --out KANSIO.');
  if (data === '' || unit === '') return failed('--data ja --unit tarvitsevat kansion tai tiedoston nimen.');
  const materials = parseMaterials(given.value.materials ?? 'all');
  if (!materials.ok) return materials;
  const languages = given.value.languages === undefined ? success(null) : parseLanguages(given.value.languages);
  if (!languages.ok) return languages;
  const formats = parseFormats(given.value.formats ?? 'pdf');
  if (!formats.ok) return formats;
  const date = given.value.date === undefined ? success(null) : parseDate(given.value.date);
  if (!date.ok) return date;
  return success({
    dataFolder: data ?? null,
    unitFile: unit ?? null,
    materials: materials.value,
    languages: languages.value,
    formats: formats.value,
    date: date.value,
    outFolder: out,
  });
}

const option = { type: 'string' } as const;

/** Each option at most once, nothing unknown, nothing loose. */
function readOptions(argumentList: readonly string[]) {
  const options = {
    data: option,
    unit: option,
    units: option,
    materials: option,
    languages: option,
    formats: option,
    date: option,
    out: option,
  };
  try {
    const { values, tokens } = parseArgs({ args: [...argumentList], options, strict: true, tokens: true });
    const names = tokens.flatMap((token) => (token.kind === 'option' ? [token.name] : []));
    const repeated = names.find((name, index) => names.indexOf(name) !== index);
    return repeated === undefined ? success(values) : failed(`--${repeated} on annettu kahdesti.`);
  } catch (error) {
    return failed(explained(error, argumentList));
  }
}

/** Node's own complaints are English sentences for programmers; its codes are stable. */
function explained(error: unknown, argumentList: readonly string[]): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  const named = error instanceof Error ? (/'(--?[^' =]+)/.exec(error.message)?.[1] ?? '') : '';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `Valintaa ${named} ei ole.`;
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return `Valinta ${named} tarvitsee arvon.`;
  if (code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL') {
    const loose = argumentList.find(
      (argument, index) => !argument.startsWith('-') && !argumentList[index - 1]?.startsWith('--'),
    );
    return `En tiedä, mihin ${loose ?? 'irrallinen sana'} kuuluu.`;
  }
  throw error;
}

function parseMaterials(text: string): Parsed<'all' | readonly KitMaterial[]> {
  if (text === 'all') return success('all');
  const materials: KitMaterial[] = [];
  for (const part of listOf(text)) {
    const [id = '', variantList, ...rest] = part.split(':');
    const material = materialById(id);
    if (!material || rest.length > 0)
      return failed(`Paperia ${part} ei ole. Kirjoita --materials all, niin saat kaikki.`);
    const variants = variantList === undefined ? [] : variantList.split('+');
    const unknown = variants.find((variant) => !hasVariant(material, variant));
    if (unknown !== undefined)
      return failed(`Paperilla ${id} ei ole muunnelmaa ${unknown || '(tyhjä)'}.${choices(variantsOfKit(material))}`);
    materials.push({ id, variants });
  }
  return materials.length > 0 ? success(materials) : failed('--materials on tyhjä. Anna paperien tunnukset tai all.');
}

function parseLanguages(text: string): Parsed<readonly PaperLanguages[]> {
  const languages: PaperLanguages[] = [];
  for (const part of listOf(text)) {
    const parsed = parsePaperLanguages(part);
    if (parsed === null)
      return failed(
        `Kieltä ${part} ei ole.${choices(contentLanguages)} Kaksi rinnakkain: fi+sv. Puuttuvat tekstit suomeksi: se/fi.`,
      );
    languages.push(parsed);
  }
  return languages.length > 0 ? success(languages) : failed('--languages on tyhjä. Anna esimerkiksi fi,sv.');
}

function parseFormats(text: string): Parsed<readonly KitFormat[]> {
  const formats: KitFormat[] = [];
  for (const part of listOf(text)) {
    if (part !== 'pdf' && part !== 'docx') return failed(`Muotoa ${part} ei ole.${choices(['pdf', 'docx'])}`);
    formats.push(part);
  }
  return formats.length > 0 ? success(formats) : failed('--formats on tyhjä. Anna pdf, docx tai pdf,docx.');
}

function parseDate(text: string): Parsed<LocalDate> {
  const date = localDateSchema.safeParse(text);
  return date.success
    ? success(date.data)
    : failed(`Päivä ${text} ei ole muotoa VVVV-KK-PP tai sitä ei ole kalenterissa.`);
}

/** A list without repetitions, in the order given. */
function listOf(text: string): readonly string[] {
  return [...new Set(text.split(',').map((part) => part.trim()))].filter((part) => part !== '');
}

function choices(values: readonly string[]): string {
  return values.length > 0 ? ` Valittavana: ${values.join(', ')}.` : '';
}

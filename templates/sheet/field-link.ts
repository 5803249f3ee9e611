import { z } from 'zod';

/** An answer's id, with those of its row and column. */
const nameSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/)
  .max(400);

/** An option of a drop-down field: what is kept and what is shown. */
const optionSchema = z.strictObject({ value: z.string(), label: z.string() }).readonly();

/** What every field of a fillable PDF has: its name, and what readers say of it (`TU`, ISO 32000-1 12.7.3.1). */
const named = { name: nameSchema, label: z.string() };
const written = { ...named, value: z.string(), maximumLength: z.int().positive() };
const ticked = { ...named, option: z.string().min(1), isTicked: z.boolean() };

/**
 * One place to write or tick in a fillable PDF, as the paper's links say it: the press prints a link where the field
 * will be, and the finisher makes a form field of it (`pdf-engine.md`, form fields by link trick). The boxes of one
 * `radio` group have one name and differ in their option; every other link has a name of its own.
 */
export const fieldLinkSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('text'), ...written }),
    z.strictObject({ kind: z.literal('multiline'), ...written }),
    /** A date as it is written in the paper's language; read back as such. */
    z.strictObject({ kind: z.literal('date'), ...written }),
    z.strictObject({ kind: z.literal('tick'), ...ticked }),
    z.strictObject({ kind: z.literal('radio'), ...ticked }),
    /** `value` is the chosen option's, empty where none is. */
    z.strictObject({
      kind: z.literal('choice'),
      ...named,
      value: z.string(),
      options: z.array(optionSchema).readonly(),
    }),
  ])
  .readonly();
export type FieldLink = z.infer<typeof fieldLinkSchema>;

/** A host that can never exist (RFC 2606, 2): no program that keeps the link by mistake leads anywhere. */
const root = 'https://field.invalid/';

/** Signs that `encodeURIComponent` leaves and a browser or a PDF's string does not. */
const restless = /['()]/g;

/** The address of a field's link: `https://field.invalid/<kind>/<name>?<the rest>`. */
export function encodeFieldLink({ kind, name, ...rest }: FieldLink): string {
  const said = encodeURIComponent(JSON.stringify(rest));
  const escaped = said.replace(restless, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  return `${root}${kind}/${name}?${escaped}`;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** Decodes percent signs; null where they are no UTF-8. */
function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
}

/** The field that an address stands for; null where it is any other link. */
export function decodeFieldLink(address: string): FieldLink | null {
  const [, kind, name, rest] = /^https:\/\/field\.invalid\/([a-z]+)\/([^/?#]+)\?([^?#]+)$/.exec(address) ?? [];
  if (kind === undefined || name === undefined || rest === undefined) return null;
  const values = parsed(decoded(rest) ?? '');
  if (typeof values !== 'object' || values === null) return null;
  const field = fieldLinkSchema.safeParse({ ...values, kind, name });
  return field.success ? field.data : null;
}

import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { layerSchema, type Layer } from '../model/layer';
import { unitSchema, type Unit } from '../model/unit';

/** All that the unit's people can change: the facts of the unit and its layer over the built-in texts. */
export interface UnitDocument {
  readonly unit: Unit;
  readonly layer: Layer;
}

/** The logo's picture by its name; the name says what the picture is, so that it is kept once however often it changes. */
export type Pictures = Readonly<Partial<Record<string, string>>>;

/**
 * Gives every picture a name of its own: 68 letters that are base64 too, so that a unit with a name in it has the shape of
 * a unit, and that no PNG begins with. The picture named last is not hashed again.
 */
export function createPictureNames(hash: (png: string) => string = hashHere): PictureNames {
  let last: { readonly png: string; readonly name: string } | null = null;
  return {
    nameOf: (png) => {
      if (last?.png !== png) last = { png, name: `logo${hash(png)}` };
      return last.name;
    },
    learn: (png, sha256OfPng) => {
      last = { png, name: `logo${sha256OfPng}` };
    },
  };
}

/** Names pictures; one that was learnt is not hashed. Hashes are SHA-256 in hexadecimal. */
export interface PictureNames {
  readonly nameOf: (png: string) => string;
  readonly learn: (png: string, sha256OfPng: string) => void;
}

/** Where nothing quicker is at hand: a tenth of a second for the largest logo. */
function hashHere(png: string): string {
  return bytesToHex(sha256(utf8ToBytes(png)));
}

/** The unit with its logo's picture (up to 2 MB) replaced by the picture's name: what is compared and kept of a change. */
export function withNamedPicture(unit: Unit, nameOf: (png: string) => string): Unit {
  return unit.logo === null ? unit : { ...unit, logo: { ...unit.logo, png: nameOf(unit.logo.png) } };
}

/** The unit with the picture behind its logo's name, or null where the picture is not at hand. */
export function withPicture(unit: Unit, pictures: Pictures): Unit | null {
  if (unit.logo === null) return unit;
  const png = pictures[unit.logo.png];
  return png === undefined ? null : { ...unit, logo: { ...unit.logo, png } };
}

/** The names of pictures that stand in a text of JSON. */
export function pictureNamesIn(json: string): ReadonlySet<string> {
  return new Set([...json.matchAll(/"(logo[0-9a-f]{64})"/g)].flatMap(([, name]) => name ?? []));
}

/** Reads a document whose logo is a name; null where it has not the shape of a unit and a layer. */
export function readNamedDocument(value: unknown): UnitDocument | null {
  if (typeof value !== 'object' || value === null || !('unit' in value) || !('layer' in value)) return null;
  const unit = unitSchema.safeParse(value.unit);
  const layer = layerSchema.safeParse(value.layer);
  return unit.success && layer.success ? { unit: unit.data, layer: layer.data } : null;
}

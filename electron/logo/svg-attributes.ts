import type { SaxesAttributeNS, SaxesTagNS } from 'saxes';
import { failed, success, type Result } from '../../templates/model/result';
import { unsafe, type LogoRefusal } from './logo-refusal';
import { inspectRaster } from './raster';
import { addressDanger, fragmentId, styleDanger, valueDanger } from './svg-values';
import { keptAttributes } from './svg-vocabulary';

const xlinkNamespace = 'http://www.w3.org/1999/xlink';
const xmlNamespace = 'http://www.w3.org/XML/1998/namespace';

/** Names, not values: they may hold brackets without calling anything. */
const plainNames: ReadonlySet<string> = new Set(['id', 'class']);

type KeptAttribute = Result<readonly [name: string, value: string] | null, LogoRefusal>;

/** The attributes of one SVG element that are drawn, or why the element is refused. */
export function readAttributes(tag: SaxesTagNS): Result<ReadonlyMap<string, string>, LogoRefusal> {
  const kept = new Map<string, string>();
  for (const attribute of Object.values(tag.attributes)) {
    const read = readAttribute(tag.local, attribute);
    if (!read.ok) return read;
    if (read.value !== null) kept.set(...read.value);
  }
  return success(kept);
}

function readAttribute(element: string, { local, uri, value }: SaxesAttributeNS): KeptAttribute {
  if (/^on/i.test(local)) return failed(unsafe('event-handler'));
  if (local.toLowerCase() === 'href' && (uri === '' || uri === xlinkNamespace)) return readAddress(element, value);
  if (uri === xmlNamespace && local === 'space') return success(['xml:space', value]);
  if (uri !== '') return success(null);
  if (plainNames.has(local)) return success([local, value]);
  const danger = local === 'style' ? styleDanger(value) : keptAttributes.has(local) ? valueDanger(value) : null;
  if (danger !== null) return failed(unsafe(danger));
  return success(keptAttributes.has(local) ? [local, value] : null);
}

/** An address may lead to a part of the drawing, or hold a PNG or JPEG in itself where the element is a picture. */
function readAddress(element: string, address: string): KeptAttribute {
  if (address.trim() === '') return success(null);
  if (fragmentId(address) !== null) return success(['href', address.trim()]);
  const embedded = /^\s*data:image\/(?:png|jpe?g);base64,([A-Za-z0-9+/=\s]+)$/.exec(address)?.[1];
  if (element !== 'image' || embedded === undefined) return failed(unsafe(addressDanger(address)));
  const image = inspectRaster(Buffer.from(embedded, 'base64'));
  if (!image.ok) return image.failure.reason === 'logo-wrong-type' ? failed(unsafe('embedded-file')) : image;
  return success(['href', `data:${image.value.mediaType};base64,${embedded.replace(/\s/g, '')}`]);
}

/**
 * What made a vector logo unsafe, as a key: the message about it says it in plain words. `script` and `event-handler` run
 * programs, `foreign-content` is web page inside the picture, `external-reference` fetches from elsewhere,
 * `document-type` can swell without end, `stylesheet` and `unknown-part` are what we do not know to be harmless,
 * `embedded-file` is anything but a PNG or JPEG inside, and `too-many-parts` is a bomb or a drawing no logo needs.
 */
export const unsafeLogoParts = [
  'script',
  'event-handler',
  'foreign-content',
  'external-reference',
  'document-type',
  'stylesheet',
  'unknown-part',
  'embedded-file',
  'too-many-parts',
] as const;
export type UnsafeLogoPart = (typeof unsafeLogoParts)[number];

/** Why a file does not become a logo; `what` names the limit or the part, for the message. */
export type LogoRefusal =
  | { readonly reason: 'logo-wrong-type' }
  | { readonly reason: 'logo-damaged' }
  | { readonly reason: 'logo-too-large'; readonly what: 'file' | 'side' | 'area' }
  | { readonly reason: 'logo-unsafe'; readonly what: UnsafeLogoPart };

export const wrongType: LogoRefusal = { reason: 'logo-wrong-type' };
export const damaged: LogoRefusal = { reason: 'logo-damaged' };

/** The refusal of a file of too many bytes, or a picture of too many dots on a side or in all. */
export function tooLarge(what: 'file' | 'side' | 'area'): LogoRefusal {
  return { reason: 'logo-too-large', what };
}

/** The refusal of a drawing for what is in it. */
export function unsafe(what: UnsafeLogoPart): LogoRefusal {
  return { reason: 'logo-unsafe', what };
}

/** `hyphen` ships no types: each language module exports an asynchronous and a synchronous function. */
declare module 'hyphen/fi/index.js' {
  /** Puts U+00AD between the syllables of each word of the text. */
  export function hyphenateSync(text: string, options?: { readonly minWordLength?: number }): string;
}
declare module 'hyphen/sv/index.js' {
  /** Puts U+00AD between the syllables of each word of the text. */
  export function hyphenateSync(text: string, options?: { readonly minWordLength?: number }): string;
}
declare module 'hyphen/en-gb/index.js' {
  /** Puts U+00AD between the syllables of each word of the text. */
  export function hyphenateSync(text: string, options?: { readonly minWordLength?: number }): string;
}
/** `fontkit` ships no types: what the letter coverage is read with. */
declare module 'fontkit' {
  /** Opens one font file: the code points that it can write, and how wide a text is in its units. */
  export function create(font: Uint8Array): {
    readonly characterSet: readonly number[];
    readonly unitsPerEm: number;
    readonly layout: (text: string) => { readonly advanceWidth: number };
  };
}

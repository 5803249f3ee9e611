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

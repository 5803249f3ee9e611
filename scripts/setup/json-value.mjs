// @ts-check
/**
 * Reads single values out of JSON that other programs wrote. Setup runs before any npm package is
 * there, so the schemas that the app uses are not to be had here.
 */

/**
 * @param {unknown} json a parsed JSON value
 * @param {readonly string[]} keys the way to the value
 * @returns {unknown} what is there, or undefined
 */
export function valueAt(json, keys) {
  let value = json;
  for (const key of keys) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = new Map(Object.entries(value)).get(key);
  }
  return value;
}

/**
 * @param {unknown} json a parsed JSON value
 * @param {readonly string[]} keys the way to the text
 * @returns {string} the text; empty when there is none
 */
export function textAt(json, keys) {
  const value = valueAt(json, keys);
  return typeof value === 'string' ? value : '';
}

/**
 * @param {unknown} json a parsed JSON value
 * @param {readonly string[]} keys the way to the number
 * @returns {number} the number; 0 when there is none
 */
export function numberAt(json, keys) {
  const value = valueAt(json, keys);
  return typeof value === 'number' ? value : 0;
}

/**
 * @param {unknown} json a parsed JSON value
 * @param {readonly string[]} keys the way to the list
 * @returns {readonly unknown[]} the list; empty when there is none
 */
export function listAt(json, keys) {
  const value = valueAt(json, keys);
  return Array.isArray(value) ? value : [];
}

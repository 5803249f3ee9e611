// @ts-check
/**
 * The stand-in for Electron's own default app, copied into `resources/app/` of the fallback
 * runtime, which has none: `electron <folder>` then starts the app in that folder. It does what
 * the original does: the first argument without a leading dash is the folder.
 */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

import { app } from 'electron';

const folder = resolve(process.argv.slice(1).find((argument) => !argument.startsWith('-')) ?? '.');

/** @type {unknown} */
const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

tellApp('setAppPath', folder);
tellApp('setName', textIn('productName') ?? textIn('name') ?? 'Electron');
tellApp('setVersion', textIn('version') ?? '0.0.0');
Object.defineProperty(process, 'defaultApp', { value: true, configurable: true });

// Top-level await keeps Electron from becoming ready before the app has loaded.
await import(pathToFileURL(resolve(folder, textIn('main') ?? 'index.js')).href);

/**
 * Calls one of the functions that Electron's default app uses. Some are not in the type file.
 *
 * @param {string} name the function's name
 * @param {string} value what to set
 * @returns {void}
 */
function tellApp(name, value) {
  /** @type {unknown} */
  const method = Reflect.get(app, name);
  if (typeof method === 'function') Reflect.apply(method, app, [value]);
}

/**
 * @param {string} key a key of the app's package.json
 * @returns {string | undefined} its text
 */
function textIn(key) {
  const entries = typeof manifest === 'object' && manifest !== null ? Object.entries(manifest) : [];
  /** @type {unknown} */
  const value = new Map(entries).get(key);
  return typeof value === 'string' ? value : undefined;
}

// @ts-check

/**
 * The switches inside the Electron executable as they ship: no use of it as a plain Node, no
 * debugger, no code from anywhere but the app's own archive.
 */
export const FUSES = /** @type {const} */ ({
  runAsNode: false,
  enableCookieEncryption: false,
  enableNodeOptionsEnvironmentVariable: false,
  enableNodeCliInspectArguments: false,
  enableEmbeddedAsarIntegrityValidation: true,
  onlyLoadAppFromAsar: true,
  loadBrowserProcessSpecificV8Snapshot: false,
  grantFileProtocolExtraPrivileges: false,
});

/**
 * Reads the switches back out of a packaged executable.
 *
 * @param {string} executable the packaged app's executable
 * @returns {Promise<readonly string[]>} the names of those that are not as they ship
 */
export async function wrongFuses(executable) {
  // Not before `npm ci`, so not imported at the top.
  const { FuseState, FuseV1Options, getCurrentFuseWire } = await import('@electron/fuses');
  const wire = new Map(Object.entries(await getCurrentFuseWire(executable)));
  const numbers = new Map(Object.entries(FuseV1Options).map(([name, number]) => [name.toLowerCase(), String(number)]));
  return Object.entries(FUSES)
    .filter(([name, isOn]) => {
      const state = wire.get(numbers.get(name.toLowerCase()) ?? '');
      return state !== (isOn ? FuseState.ENABLE : FuseState.DISABLE);
    })
    .map(([name]) => name);
}

// @ts-check
import { Transform } from 'node:stream';

/**
 * What Chromium writes to stderr on machines without a system bus or a graphics card, where it is
 * harmless. Kept short, so that nothing that matters is hidden.
 */
const NOISE = [
  /^\[[\d:/.]+:ERROR:.*\] Failed to connect to the bus: /,
  /^\[[\d:/.]+:ERROR:.*\] Exiting GPU process due to errors during initialization/,
];

/**
 * @param {string} line a line of Chromium's stderr
 * @returns {boolean} whether it is known to be harmless
 */
export function isNoise(line) {
  return NOISE.some((pattern) => pattern.test(line));
}

/**
 * Makes a stream that lets through all lines but the noise.
 *
 * @returns {Transform} to pipe stderr through
 */
export function noiseFilter() {
  let unfinished = '';
  return new Transform({
    decodeStrings: false,
    transform(chunk, _encoding, done) {
      const lines = (unfinished + String(chunk)).split('\n');
      unfinished = lines.pop() ?? '';
      done(null, withoutNoise(lines));
    },
    flush(done) {
      done(null, unfinished === '' || isNoise(unfinished) ? '' : unfinished);
    },
  });
}

/**
 * @param {readonly string[]} lines whole lines
 * @returns {string} those that are not noise, as text
 */
function withoutNoise(lines) {
  return lines
    .filter((line) => !isNoise(line))
    .map((line) => `${line}\n`)
    .join('');
}

import { describe, expect, it } from 'vitest';

import { LIBRARIES, missingLibraries, namesOnThisSystem } from './system-libraries.mjs';

describe('missingLibraries', () => {
  it('finds nothing missing where every package is installed', () => {
    const listing = LIBRARIES.app.map((name) => `${name} installed\n`).join('');

    const missing = missingLibraries(LIBRARIES.app, listing);

    expect(missing).toEqual([]);
  });

  it('counts a removed package with its settings left behind as missing', () => {
    const listing = 'qpdf config-files\nunzip installed\n';

    const missing = missingLibraries(['unzip', 'qpdf', 'xvfb'], listing);

    expect(missing).toEqual(['qpdf', 'xvfb']);
  });

  it('takes the name with t64 of newer releases for the same package', () => {
    const listing = 'libgtk-3-0t64 installed\n';

    const missing = missingLibraries(['libgtk-3-0', 'libnss3'], listing);

    expect(missing).toEqual(['libnss3']);
  });

  it('finds everything missing on a system that says nothing', () => {
    const missing = missingLibraries(['unzip'], '');

    expect(missing).toEqual(['unzip']);
  });
});

describe('namesOnThisSystem', () => {
  it('installs by the name with t64 only where the lists have it', () => {
    const known = 'libasound2\nlibasound2t64\nlibnss3\n';

    const names = namesOnThisSystem(['libasound2', 'libnss3'], known);

    expect(names).toEqual(['libasound2t64', 'libnss3']);
  });
});

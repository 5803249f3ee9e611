import { describe, expect, it } from 'vitest';

import { isSameInstallation } from './npm-packages.mjs';

const ZOD = { version: '4.6.7', integrity: 'sha512-a' };
const FOR_MAC = { version: '1.0.0', integrity: 'sha512-b', optional: true };

describe('isSameInstallation', () => {
  it('is content when all but packages for other systems are installed', () => {
    const wanted = { packages: { '': { name: 'herate' }, 'node_modules/zod': ZOD, 'node_modules/mac': FOR_MAC } };

    const isSame = isSameInstallation(wanted, { packages: { 'node_modules/zod': ZOD } });

    expect(isSame).toBe(true);
  });

  it.each([
    { why: 'is missing', packages: {} },
    { why: 'has another version', packages: { 'node_modules/zod': { ...ZOD, version: '4.6.6' } } },
    { why: 'has another content', packages: { 'node_modules/zod': { ...ZOD, integrity: 'sha512-c' } } },
    { why: 'is one too many', packages: { 'node_modules/zod': ZOD, 'node_modules/left-over': ZOD } },
  ])('installs again when a package $why', ({ packages }) => {
    const wanted = { packages: { 'node_modules/zod': ZOD } };

    const isSame = isSameInstallation(wanted, { packages });

    expect(isSame).toBe(false);
  });
});

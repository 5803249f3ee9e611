// @ts-check
import { FUSES } from './scripts/package/fuses.mjs';

/**
 * What a package is made of. The app is bundled as a whole into `out/`, fonts included, so no
 * node_modules go in. On Linux only the folder is made by electron-builder: its other targets
 * first download a tool. Windows gets no `portable` target, which unpacks itself at each start and
 * is taken for a virus; the zip runs from a stick as it is.
 *
 * @type {import('electron-builder').Configuration}
 */
export default {
  appId: 'fi.herate.herate',
  productName: 'Heräte',
  artifactName: 'herate-${version}-${os}-${arch}.${ext}',
  directories: { output: 'release' },
  files: ['out/**', 'package.json', '!out/.herate-build', '!node_modules/**'],
  asar: true,
  npmRebuild: false,
  publish: null,
  electronLanguages: ['fi', 'sv', 'en-US'],
  electronFuses: FUSES,
  linux: { target: ['dir'], executableName: 'herate', category: 'Office' },
  win: {
    target: ['zip', 'nsis'],
    executableName: 'Herate',
    extraResources: [{ from: 'node_modules/pdf-to-printer/dist', to: 'printing', filter: ['SumatraPDF-*.exe'] }],
  },
  // Without administrator rights: into the user's own folder.
  nsis: { oneClick: true, perMachine: false },
  mac: { target: ['dir', 'zip'], category: 'public.app-category.medical' },
};

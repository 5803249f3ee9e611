import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { resolve } from 'node:path';

/**
 * Three bundles: the main process (ESM), the sandboxed preload (one CommonJS file, which is all a sandboxed window can
 * load) and the three pages (window, press and logo). Everything is bundled, so the package carries no node_modules.
 */
export default defineConfig({
  main: {
    build: {
      externalizeDeps: false,
      outDir: 'out/main',
      rolldownOptions: {
        input: {
          main: resolve('electron/main.ts'),
          'finish-worker': resolve('electron/press/finish/finish-worker.ts'),
          'read-pdf-worker': resolve('electron/plans/read-pdf-worker.ts'),
        },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      externalizeDeps: false,
      outDir: 'out/preload',
      rolldownOptions: {
        input: { app: resolve('electron/bridge/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    publicDir: false,
    plugins: [react()],
    build: {
      outDir: 'out/renderer',
      // Half the code to read at each start, which is most of what opening the window costs.
      minify: true,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: {
          index: resolve('renderer/index.html'),
          press: resolve('renderer/press.html'),
          logo: resolve('renderer/logo.html'),
        },
        // Shared chunks would run before the first modules of a page, which prepare it for the security policy.
        output: { strictExecutionOrder: true },
      },
    },
  },
});

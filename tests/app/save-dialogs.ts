import type { ElectronApplication } from '@playwright/test';

/**
 * Answers the system's save dialogs as a person would who keeps the proposed name: the file goes into the folder. The
 * dialog itself belongs to the system and cannot be driven from a test.
 */
export async function answerSaveDialogs(electron: ElectronApplication, folder: string): Promise<void> {
  await electron.evaluate(({ dialog }, target) => {
    dialog.showSaveDialog = (...given: readonly unknown[]) => {
      const options = given.at(-1);
      const proposed =
        typeof options === 'object' && options !== null && 'defaultPath' in options ? String(options.defaultPath) : '';
      const name = proposed.split(/[\\/]/).at(-1) ?? '';
      return Promise.resolve({ canceled: false, filePath: `${target}/${name}` });
    };
  }, folder);
}

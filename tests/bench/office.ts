import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { success, type Result } from '../../templates/model/result';
import type { Children } from './children';

/** LibreOffice as people use it today to make PDF of a Word file; its profile is kept between calls, as a user's is. */
export interface Office {
  readonly version: () => Promise<Result<string, string>>;
  /** Converts the Word files in one call; answers how long it took, in milliseconds. */
  readonly toPdf: (
    docxFiles: readonly string[],
    outFolder: string,
    watch?: (pid: number) => void,
  ) => Promise<Result<number, string>>;
}

export function createOffice(children: Children, folder: string): Office {
  const program = process.platform === 'win32' ? 'soffice.com' : 'soffice';
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'office-profile')).href}`;
  return {
    version: async () => {
      const answer = await children.run({ program, args: [profile, '--version'] });
      return answer.ok ? success(answer.value.stdout.trim().split(' ').slice(0, 2).join(' ')) : answer;
    },
    toPdf: async (docxFiles, outFolder, watch) => {
      const args = ['--headless', profile, '--convert-to', 'pdf', '--outdir', outFolder, ...docxFiles];
      const answer = await children.run({ program, args }, watch);
      return answer.ok ? success(answer.value.tookMs) : answer;
    },
  };
}

import { readdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Figure, Reference } from './figures';
import type { Place } from './place';

interface PaperFiles {
  readonly pdf: string;
  readonly docx: string;
  /** The Word file as LibreOffice prints it. */
  readonly officePdf: string;
}

/** How large what we ship and what we write is. */
export async function sizeFigures(place: Place, { pdf, docx, officePdf }: PaperFiles): Promise<readonly Figure[]> {
  const built = await folderSizes(join(place.appFolder, 'out'));
  const runtime = await folderSizes(dirname(place.electronFile));
  const megabytes = (sizes: readonly number[]): readonly number[] => [
    sizes.reduce((total, size) => total + size, 0) / 1e6,
  ];
  const pdfSize = await sizeOf(pdf);
  const row = (name: string, size: number, reference: Reference): Figure => ({
    name,
    unit: 'kB',
    samples: [size],
    references: [reference],
    aim: null,
  });
  return [
    {
      name: 'Built app',
      unit: 'MB',
      samples: megabytes(built),
      references: [{ name: 'the Electron runtime', samples: megabytes(runtime) }],
      aim: null,
    },
    row('PDF of the trigger tool', pdfSize / 1000, {
      name: 'LibreOffice’s PDF',
      samples: [(await sizeOf(officePdf)) / 1000],
    }),
    row('Word file of the trigger tool, with its fonts', (await sizeOf(docx)) / 1000, {
      name: 'our PDF',
      samples: [pdfSize / 1000],
    }),
  ];
}

async function folderSizes(folder: string): Promise<readonly number[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return Promise.all(
    entries.filter((entry) => entry.isFile()).map((entry) => sizeOf(join(entry.parentPath, entry.name))),
  );
}

async function sizeOf(file: string): Promise<number> {
  return (await stat(file)).size;
}

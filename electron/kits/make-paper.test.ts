import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { triggerPoster } from '../../templates/materials/trigger-poster/trigger-poster';
import { triggerTool } from '../../templates/materials/trigger-tool/trigger-tool';
import { failure } from '../../templates/messages/failure';
import { emptyLayer } from '../../templates/model/layer';
import { failed } from '../../templates/model/result';
import { exampleUnit } from '../store/example-unit';
import type { KitPaper } from './kit-papers';
import { makePaper, type PaperMakers } from './make-paper';

/** Whatever reaches the press is told of: here it prints nothing. */
const makers: PaperMakers = {
  press: {
    measure: () => Promise.resolve(failed(failure('press-failed'))),
    print: () => Promise.resolve(failed(failure('press-failed', { cause: 'asked' }))),
    forget: () => undefined,
    close: () => Promise.resolve(),
  },
  toDocx: (sheet) => Promise.resolve(new TextEncoder().encode(`PK ${sheet.title}`)),
};

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'herate-paper-'));
});
afterEach(() => rm(folder, { recursive: true }));

function paper(changes: Partial<KitPaper>): KitPaper {
  return {
    unit: exampleUnit(),
    layer: emptyLayer,
    material: triggerPoster,
    variant: null,
    languages: { language: 'fi', beside: 'sv', instead: null },
    formats: ['pdf'],
    isPartOfAll: false,
    ...changes,
  };
}

describe('a paper in two languages that cannot be', () => {
  it('is told of where it was asked for by name, and the press is not asked', async () => {
    const outcomes = await makePaper(paper({}), { date: '2026-11-21', outFolder: folder }, makers);

    expect(outcomes).toEqual([
      {
        isWritten: false,
        file: 'esimerkkila/trigger-poster-fi+sv.pdf',
        reasons: ['Tätä paperia ei tehdä kahdella kielellä. Tietosi ovat tallessa. Valitse paperille yksi kieli.'],
      },
    ]);
    expect(await readdir(folder)).toEqual([]);
  });

  it('is left out where everything was asked for', async () => {
    const outcomes = await makePaper(paper({ isPartOfAll: true }), { date: '2026-11-21', outFolder: folder }, makers);

    expect(outcomes).toEqual([]);
  });
});

describe('a paper in two languages side by side', () => {
  it('is a Word file too', async () => {
    const wanted = paper({ material: triggerTool, formats: ['docx'] });

    const outcomes = await makePaper(wanted, { date: '2026-11-21', outFolder: folder }, makers);

    expect(outcomes).toMatchObject([{ isWritten: true, entry: { language: 'fi+sv', format: 'docx' } }]);
  });
});

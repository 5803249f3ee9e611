import { createHash } from 'node:crypto';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FitReport } from '../../templates/check/finding';
import { failure } from '../../templates/messages/failure';
import { only } from '../../templates/model/language';
import { failed, success } from '../../templates/model/result';
import type { Press } from '../press/press';
import { exampleUnit } from '../store/example-unit';
import type { KitRequest } from './kit-arguments';
import { runKit, type KitSurroundings } from './run-kit';

const fitting: FitReport = { step: 0, pages: 2, tooLong: [] };
const tooLong: FitReport = {
  step: 6,
  pages: 2,
  tooLong: [{ itemId: 'unit.names', page: 1, characters: 40, overflowMm: 9 }],
};

/** A press that prints the sheet's title and unit, so that each file says what it is. */
const press: Press = {
  measure: () => Promise.resolve(success(fitting)),
  print: (sheet) =>
    Promise.resolve(
      success({
        pdf: new TextEncoder().encode(`%PDF ${sheet.title} ${sheet.unitId}`),
        report: fitting,
        printedSides: 2,
      }),
    ),
  forget: () => undefined,
  close: () => Promise.resolve(),
};

let folder = '';
let said: string[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'herate-kit-'));
  said = [];
});
afterEach(() => rm(folder, { recursive: true }));

function surroundings(changes: Partial<KitSurroundings> = {}): KitSurroundings {
  return {
    press,
    toDocx: (sheet) => Promise.resolve(new TextEncoder().encode(`PK ${sheet.title}`)),
    today: '2026-11-21',
    say: (line) => said.push(line),
    ...changes,
  };
}

function request(changes: Partial<KitRequest> = {}): KitRequest {
  const rest = {
    dataFolder: null,
    unitFile: null,
    languages: [only('fi')],
    formats: ['pdf', 'docx'],
    date: '2026-11-21',
  } as const;
  return { ...rest, materials: [{ id: 'trigger-tool', variants: [] }], outFolder: join(folder, 'out'), ...changes };
}

async function unitFile(changes: Readonly<Record<string, unknown>>): Promise<string> {
  const path = join(folder, 'unit.json');
  await writeFile(path, JSON.stringify({ ...exampleUnit(), ...changes }));
  return path;
}

describe('runKit', () => {
  it("writes the example unit's papers and a manifest of them", async () => {
    const exitCode = await runKit(request(), surroundings());

    const pdf = await readFile(join(folder, 'out', 'esimerkkila', 'trigger-tool-fi.pdf'));
    const manifest: unknown = JSON.parse(await readFile(join(folder, 'out', 'manifest.json'), 'utf8'));
    expect(exitCode).toBe(0);
    expect(await readdir(join(folder, 'out', 'esimerkkila'))).toEqual(['trigger-tool-fi.docx', 'trigger-tool-fi.pdf']);
    expect(manifest).toMatchObject([
      {
        unit: 'esimerkkila',
        material: 'trigger-tool',
        variant: null,
        language: 'fi',
        format: 'pdf',
        file: 'esimerkkila/trigger-tool-fi.pdf',
        pages: 2,
        edition: expect.stringMatching(/^[0-9A-Z]{6}$/),
        sha256: createHash('sha256').update(pdf).digest('hex'),
      },
      { format: 'docx', file: 'esimerkkila/trigger-tool-fi.docx', pages: null },
    ]);
  });

  it('takes the unit from a file', async () => {
    const path = await unitFile({ id: 'inari', names: { fi: 'Inarin terveyskeskus' } });

    const exitCode = await runKit(request({ unitFile: path, formats: ['pdf'] }), surroundings());

    expect(exitCode).toBe(0);
    expect(await readFile(join(folder, 'out', 'inari', 'trigger-tool-fi.pdf'), 'utf8')).toMatch(/ inari$/);
  });

  it.each([
    ['{ "schema": 1,', /unit\.json.*rivi 1/],
    ['{ "schema": 1, "id": "x", "names": { "fi": 7 } }', /unit\.json.*names/],
  ])('begins nothing with a wrong unit file: %s', async (text, sentence) => {
    const path = join(folder, 'unit.json');
    await writeFile(path, text);

    const exitCode = await runKit(request({ unitFile: path }), surroundings());

    expect(exitCode).toBe(2);
    expect(said.join('\n')).toMatch(sentence);
    expect(await readdir(folder)).toEqual(['unit.json']);
  });

  it('begins nothing where the unit file or the data folder is not there', async () => {
    expect(await runKit(request({ unitFile: join(folder, 'no.json') }), surroundings())).toBe(2);
    expect(await runKit(request({ dataFolder: join(folder, 'no') }), surroundings())).toBe(2);
    expect(said).toHaveLength(2);
  });

  it('does not make a paper whose mandatory number is missing, in any format, and says why', async () => {
    const path = await unitFile({
      contacts: exampleUnit().contacts.filter(({ service }) => service !== 'social-emergency'),
    });

    const exitCode = await runKit(request({ unitFile: path }), surroundings());

    expect(exitCode).toBe(1);
    expect(said[0]).toMatch(/^Ei tehty: esimerkkila\/trigger-tool-fi\.pdf: .*[Ss]osiaalipäivysty/);
    expect(await readFile(join(folder, 'out', 'manifest.json'), 'utf8')).toBe('[]\n');
  });

  it('names what is too long, and still writes the Word file', async () => {
    const full: Press = {
      ...press,
      measure: () => Promise.resolve(success(tooLong)),
      print: () => Promise.resolve(failed(failure('paper-stopped'))),
    };

    const exitCode = await runKit(request(), surroundings({ press: full }));

    expect(exitCode).toBe(1);
    expect(said[0]).toMatch(/^Ei tehty: esimerkkila\/trigger-tool-fi\.pdf: Ei mahdu: lyhennä noin 40 merkkiä/);
    expect(await readdir(join(folder, 'out', 'esimerkkila'))).toEqual(['trigger-tool-fi.docx']);
  });

  it('tells of a language that was asked for and is not there, and writes the others', async () => {
    const exitCode = await runKit(request({ languages: [only('smn'), only('fi')], formats: ['pdf'] }), surroundings());

    expect(exitCode).toBe(1);
    expect(said[0]).toMatch(/^Ei tehty: esimerkkila\/trigger-tool-smn\.pdf: /);
    expect(await readdir(join(folder, 'out', 'esimerkkila'))).toEqual(['trigger-tool-fi.pdf']);
  });

  it("passes on the press's own cause", async () => {
    const broken: Press = {
      ...press,
      print: () => Promise.resolve(failed(failure('press-failed', { cause: '3 pages instead of 2' }))),
    };

    const exitCode = await runKit(request({ formats: ['pdf'] }), surroundings({ press: broken }));

    expect(exitCode).toBe(1);
    expect(said[0]).toContain('(3 pages instead of 2)');
  });

  it('says so where nothing can be written', async () => {
    await writeFile(join(folder, 'out'), 'a file, not a folder');

    const exitCode = await runKit(request({ formats: ['pdf'] }), surroundings());

    expect(exitCode).toBe(1);
    expect(said.filter((line) => line.startsWith('Ei tehty'))).toHaveLength(1);
  });

  it('writes the same kit twice', async () => {
    await runKit(request(), surroundings());
    const first = await readFile(join(folder, 'out', 'manifest.json'), 'utf8');

    await runKit(request(), surroundings());

    expect(await readFile(join(folder, 'out', 'manifest.json'), 'utf8')).toBe(first);
  });
});

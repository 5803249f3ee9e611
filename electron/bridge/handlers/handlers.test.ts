import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { failure } from '../../../templates/messages/failure';
import type { Layer } from '../../../templates/model/layer';
import { failed, success } from '../../../templates/model/result';
import { Editions } from '../../store/editions';
import { openStore } from '../../store/open-store';
import type { Store } from '../../store/store';
import { draftPaper } from '../draft-paper';
import { readChosenFile } from '../files/read-chosen-file';
import { createWrittenFiles, type WrittenFiles } from '../files/written-files';
import { paperHandlers, type PaperServices } from './papers';
import { unitHandlers } from './units';
import { sharedFolderHandlers } from './shared-folder';
import { readWorkspace } from './workspace';
import { writtenFileHandlers } from './written-file';

const toolRequest = {
  materialId: 'trigger-tool',
  variant: null,
  language: 'fi',
  beside: null,
  instead: null,
  answers: null,
} as const;
const today = '2026-11-21';
const report = { step: 0, pages: 2, tooLong: [] };
const pdf = new TextEncoder().encode('%PDF-');

let folder = '';
let store: Store;
let proposals: string[] = [];
let answer: string | null = null;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'herate-handlers-'));
  const opened = await openStore({ folder });
  if (!opened.ok) throw new Error(opened.failure.reason);
  store = opened.value;
  proposals = [];
  answer = join(folder, 'out.pdf');
});

afterEach(async () => {
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

const hidden: Layer = { schema: 3, decisions: [{ kind: 'hide', itemId: 'way.guidance', on: today }] };

const shared = {
  sharing: () => ({ state: 'ours' as const, by: {}, isAway: false, refreshedAt: null }),
  offers: () => [],
};

const backups = { status: () => ({ folder: null, lastMadeAt: null, trouble: null, lastRestore: null }) };

function files(): WrittenFiles {
  return createWrittenFiles({
    documentsFolder: folder,
    choosePath: ({ path }) => {
      proposals.push(path);
      return Promise.resolve(answer);
    },
  });
}

function workspace() {
  return readWorkspace({
    ...{ store, shared, backups, today: () => today },
    ...{ dataFolder: folder, isPortable: false, appVersion: '1' },
  });
}

function units(chosen: string | null = null) {
  return unitHandlers({
    store,
    files: files(),
    workspace,
    openUnitFile: (mostBytes) => (chosen === null ? Promise.resolve(null) : readChosenFile(chosen, mostBytes)),
  });
}

function papers(changes: Partial<PaperServices> = {}) {
  return paperHandlers({
    store,
    today: () => today,
    files: files(),
    draft: (input) => Promise.resolve(draftPaper(input)),
    press: () =>
      Promise.resolve({
        measure: () => Promise.resolve(success(report)),
        print: () => Promise.resolve(success({ pdf, printedSides: 2 })),
      }),
    toDocx: () => Promise.resolve(new TextEncoder().encode('PK')),
    printing: () =>
      Promise.resolve({
        listPrinters: () => Promise.resolve(success([{ name: 'kyocera', label: 'Kyocera 2. krs', isDefault: true }])),
        printPdf: () => Promise.resolve(success(null)),
        sheetsOfPaper: (pages, { copies }) => (pages / 2) * copies,
      }),
    settingsChanged: () => undefined,
    keepPrinted: (document) => new Editions(store).keepPrinted(document),
    ...changes,
  });
}

describe('units', () => {
  it('come with the example, selected', async () => {
    const created = await units().createUnit({ from: 'example' });

    expect(created).toMatchObject({ ok: true, value: { unit: { id: 'esimerkkila' }, units: [{ isExample: true }] } });
  });

  it('go away and come back under their own id', async () => {
    await units().createUnit({ from: 'example' });

    const removed = await units().removeUnit({ unitId: 'esimerkkila' });
    const restored = await units().restoreUnit({ unitId: 'esimerkkila' });

    expect(removed).toMatchObject({ ok: true, value: { unit: null, units: [] } });
    expect(restored).toMatchObject({ ok: true, value: { unit: { id: 'esimerkkila' } } });
  });

  it('that are not there are said to be unknown', async () => {
    const handlers = units();

    expect(await handlers.selectUnit({ unitId: 'nobody' })).toMatchObject({ failure: { reason: 'unit-unknown' } });
    expect(await handlers.removeUnit({ unitId: 'nobody' })).toMatchObject({ failure: { reason: 'unit-unknown' } });
    expect(await handlers.exportUnit({ unitId: 'nobody' })).toMatchObject({ failure: { reason: 'unit-unknown' } });
    expect(await handlers.saveSettings({ ...store.settings(), currentUnitId: 'nobody' })).toMatchObject({
      failure: { reason: 'unit-unknown' },
    });
  });

  it('go to a file and come back beside the one that is there', async () => {
    answer = join(folder, 'unit.json');
    await units().createUnit({ from: 'example' });

    const exported = await units().exportUnit({ unitId: 'esimerkkila' });
    const imported = await units(answer).importUnit(undefined);

    expect(exported).toMatchObject({ ok: true, value: { fileName: 'unit.json' } });
    expect(proposals).toEqual([join(folder, 'Esimerkkilän terveyskeskus.json')]);
    expect(imported).toMatchObject({ ok: true, value: { unit: { id: 'esimerkkila-2' } } });
    expect(store.units()).toHaveLength(2);
  });

  it('are read and copied whole, the layer too, and a copy of the example is no example', async () => {
    await units().createUnit({ from: 'example' });
    await store.saveLayer('esimerkkila', hidden);

    const read = await units().readUnit({ unitId: 'esimerkkila' });
    const copied = await units().copyUnit({ unitId: 'esimerkkila', names: { fi: 'Ivalo' } });
    const missing = await units().copyUnit({ unitId: 'nobody', names: {} });

    expect(read).toMatchObject({ ok: true, value: { unit: { id: 'esimerkkila' }, layer: hidden } });
    expect(copied).toMatchObject({
      ok: true,
      value: { unit: { id: 'yksikko', names: { fi: 'Ivalo' } }, layer: hidden, units: [{}, { isExample: false }] },
    });
    expect(missing).toMatchObject({ failure: { reason: 'unit-unknown' } });
  });

  it('come back whole from a file of words that a folder had not taken', async () => {
    await units().createUnit({ from: 'example' });
    const unit = store.unit('esimerkkila');
    if (unit === null) throw new Error('There is the example.');
    answer = join(folder, 'kept.json');
    const dropped: string[] = [];
    const handlers = sharedFolderHandlers({
      store,
      files: files(),
      workspace,
      backups: { makeAtTakeOver: () => Promise.resolve() },
      shared: {
        takeOver: () => Promise.resolve(failed(failure('file-locked', { user: 'aino' }))),
        offer: (id) => (id === 'kept' ? { unit, layer: hidden } : null),
        forget: (id) => void dropped.push(id),
      },
    });

    const kept = await handlers.keepStranded({ id: 'kept', into: 'file' });
    const unknown = await handlers.keepStranded({ id: 'other', into: 'unit' });
    const taken = await handlers.takeFolderOver(undefined);
    const imported = await units(answer).importUnit(undefined);

    expect(kept.ok).toBe(true);
    expect(dropped).toEqual(['kept']);
    expect(unknown).toMatchObject({ failure: { reason: 'unit-unknown' } });
    expect(taken).toMatchObject({ failure: { reason: 'file-locked' } });
    expect(imported).toMatchObject({ ok: true, value: { unit: { id: 'esimerkkila-2' }, layer: hidden } });
  });

  it('are not taken from a file that is none, which is named', async () => {
    await writeFile(join(folder, 'list.json'), '{ "schema": 1, ');

    const imported = await units(join(folder, 'list.json')).importUnit(undefined);
    const missing = await units(join(folder, 'gone.json')).importUnit(undefined);
    const none = await units().importUnit(undefined);

    expect(imported).toMatchObject({ failure: { reason: 'unit-file-not-json', details: { file: 'list.json' } } });
    expect(missing).toMatchObject({ failure: { reason: 'file-unreadable', details: { file: 'gone.json' } } });
    expect(none).toMatchObject({ failure: { reason: 'cancelled' } });
    expect(store.units()).toEqual([]);
  });
});

describe('papers', () => {
  it('need a unit', async () => {
    expect(await papers().checkPaper(toolRequest)).toMatchObject({ failure: { reason: 'unit-unknown' } });
  });

  it('of an unknown material or variant, in two languages that it cannot hold, or with missing texts are refused', async () => {
    await store.createUnit('example');
    const handlers = papers();

    const answers = await Promise.all([
      handlers.makePdf({ ...toolRequest, materialId: '__proto__' }),
      handlers.makePdf({ ...toolRequest, variant: 'nothing' }),
      handlers.makePdf({ ...toolRequest, materialId: 'trigger-poster', beside: 'sv' }),
      handlers.makePdf({ ...toolRequest, language: 'sms' }),
    ]);

    expect(answers).toMatchObject([
      { failure: { reason: 'material-unknown' } },
      { failure: { reason: 'material-unknown' } },
      { failure: { reason: 'no-two-languages' } },
      { failure: { reason: 'paper-stopped', details: { rule: 'text-missing-in-language' } } },
    ]);
  });

  it('that stop are given out by no way, and the press is not asked', async () => {
    await store.createUnit('empty');
    const press = vi.fn<PaperServices['press']>();
    const handlers = papers({ press });
    const job = {
      paper: toolRequest,
      printerName: 'kyocera',
      choice: { copies: 1, sides: 'one-sided', paper: 'A4' },
    } as const;

    const answers = await Promise.all([
      handlers.makePdf(toolRequest),
      handlers.makeDocx(toolRequest),
      handlers.printPaper(job),
    ]);

    expect(answers.map((one) => !one.ok && one.failure.reason)).toEqual([
      'paper-stopped',
      'paper-stopped',
      'paper-stopped',
    ]);
    expect(press).not.toHaveBeenCalled();
    expect(proposals).toEqual([]);
  });

  it('are written under the name of material, unit and day', async () => {
    await store.createUnit('example');

    const made = await papers().makePdf(toolRequest);

    expect(made).toMatchObject({ ok: true, value: { fileName: 'out.pdf' } });
    expect(proposals).toEqual([join(folder, 'Heräte-työkalu Esimerkkilän terveyskeskus 2026-11-21.pdf')]);
    expect(await readFile(join(folder, 'out.pdf'), 'utf8')).toBe('%PDF-');
  });

  it('are not written where the user changed their mind or the press failed', async () => {
    await store.createUnit('example');
    const broken = failed(failure('press-failed'));

    answer = null;
    const cancelled = await papers().makeDocx(toolRequest);
    const unprinted = await papers({
      press: () => Promise.resolve({ measure: () => Promise.resolve(broken), print: () => Promise.resolve(broken) }),
    }).makePdf(toolRequest);

    expect(cancelled).toMatchObject({ failure: { reason: 'cancelled' } });
    expect(unprinted).toMatchObject({ failure: { reason: 'press-failed' } });
    expect(proposals).toHaveLength(1);
  });
});

describe('printing', () => {
  const job = {
    paper: toolRequest,
    printerName: 'kyocera',
    choice: { copies: 3, sides: 'two-sided-long-edge', paper: 'A4' },
  } as const;

  it('says where and how many sheets, and remembers the choice for that printer', async () => {
    await store.createUnit('example');
    const settingsChanged = vi.fn();

    const printed = await papers({ settingsChanged }).printPaper(job);
    const listed = await papers().listPrinters(undefined);

    expect(printed).toEqual({ ok: true, value: { printerLabel: 'Kyocera 2. krs', sheetsOfPaper: 3 } });
    expect(store.settings()).toMatchObject({ lastPrinter: 'kyocera', printers: { kyocera: job.choice } });
    expect(settingsChanged).toHaveBeenCalledOnce();
    expect(listed).toMatchObject({ ok: true, value: [{ remembered: job.choice }] });
  });

  it('to a printer that is gone prints and remembers nothing', async () => {
    await store.createUnit('example');

    const printed = await papers().printPaper({ ...job, printerName: 'old' });

    expect(printed).toMatchObject({ failure: { reason: 'printer-gone', details: { printer: 'old' } } });
    expect(store.settings().printers).toEqual({});
  });
});

describe('what a paper was made from', () => {
  const reasons = async () => {
    const listed = await new Editions(store).list('esimerkkila');
    return listed.ok ? listed.value.map(({ reason }) => reason) : listed.failure.reason;
  };

  it.each([
    ['a PDF', () => papers().makePdf(toolRequest)],
    ['a Word file', () => papers().makeDocx(toolRequest)],
    [
      'a print',
      () =>
        papers().printPaper({
          paper: toolRequest,
          printerName: 'kyocera',
          choice: { copies: 1, sides: 'one-sided', paper: 'A4' },
        }),
    ],
  ])('is kept as an edition after %s', async (_, giveOut) => {
    await store.createUnit('example');

    const given = await giveOut();

    expect(given.ok).toBe(true);
    expect(await reasons()).toEqual(['printed']);
  });

  it('is not kept where nothing came out', async () => {
    await store.createUnit('example');
    answer = null;

    await papers().makePdf(toolRequest);

    expect(await reasons()).toEqual([]);
  });

  it('does not keep a paper from coming out where it cannot be kept', async () => {
    await store.createUnit('example');
    const keepPrinted = () => Promise.resolve(failed(failure('disk-full')));

    expect(await papers({ keepPrinted }).makePdf(toolRequest)).toMatchObject({ ok: true });
  });
});

describe('written files', () => {
  it('open and show by handle only, and say when they are gone', async () => {
    const written = files();
    const opened: string[] = [];
    const handlers = writtenFileHandlers({
      files: written,
      openWithProgram: (path) => Promise.resolve(opened.push(path) > 0),
      showInFolder: (path) => void opened.push(path),
    });
    const path = join(folder, 'a.pdf');
    const made = await written.write(path, pdf);
    if (!made.ok) throw new Error(made.failure.reason);
    const { handle } = made.value;

    const answers = [await handlers.openFile({ handle }), await handlers.showFile({ handle })];
    await rm(path);
    const gone = await handlers.openFile({ handle });
    const unknown = await handlers.showFile({ handle: '8d6f0c3e-4a54-4d0f-9d55-111111111111' });

    expect(answers).toEqual([success(undefined), success(undefined)]);
    expect(opened).toEqual([path, path]);
    expect(gone).toMatchObject({ failure: { reason: 'file-gone', details: { file: 'a.pdf' } } });
    expect(unknown).toMatchObject({ failure: { reason: 'file-gone' } });
  });
});

describe('a chosen file', () => {
  it('is read no further than one byte beyond the limit', async () => {
    await writeFile(join(folder, 'large.svg'), 'x'.repeat(50));

    const chosen = await readChosenFile(join(folder, 'large.svg'), 20);

    expect(chosen.ok && chosen.value.bytes.length).toBe(21);
  });
});

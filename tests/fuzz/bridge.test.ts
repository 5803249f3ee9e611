import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { channelNames } from '../../electron/bridge/channel-names';
import { channels, type Channel } from '../../electron/bridge/contract';
import { registerBridge, type Handlers, type Inbox } from '../../electron/bridge/register';
import type { SenderFrame } from '../../electron/bridge/trusted-sender';

type Listener = Parameters<Inbox['handle']>[1];

const mainFrame: SenderFrame = { url: 'app://bundle/index.html', origin: 'app://bundle' };
const hugeText = 'x'.repeat(10_000_000);
const unit = { schema: 1, id: 'inari', names: { fi: 'Inarin terveyskeskus' } };
const layer = { schema: 3, decisions: [] };
const paper = { materialId: 'trigger-tool', variant: null, language: 'fi', beside: null, instead: null };
const settings = {
  schema: 4,
  interfaceLanguage: 'fi',
  currentUnitId: null,
  isGuideDone: false,
  lastPrinter: null,
  printers: {},
  calibrations: {},
  papers: {},
  recentMaterials: [],
  plans: { isKept: false, deleteAfterDays: 90, reminders: [] },
};
const plan = {
  schema: 1,
  code: '7H3K9Q',
  unitId: 'inari',
  language: 'fi',
  createdOn: '2026-11-22',
  deleteOn: '2027-02-20',
  movedOn: null,
  answers: { 'client.name': { kind: 'text', text: 'Matti Meikäläinen' } },
};
const handle = '8d6f0c3e-4a54-4d0f-9d55-111111111111';

const editionId = '20261122t083000123z-named-1a2b3c4d';

const savedDocument = {
  unitId: 'inari',
  unit,
  layer,
  steps: [{ id: '8b7e2a3c-5f10-4c6d-9a21-3f4b5c6d7e8f', step: { kind: 'undo' } }],
};

/** A message that each channel takes: the attacks below change one thing in it. */
const goodMessages: readonly (readonly [name: string, message: object | undefined])[] = [
  ['workspace.read', undefined],
  ['unit.create', { from: 'empty' }],
  ['unit.select', { unitId: 'inari' }],
  ['unit.remove', { unitId: 'inari' }],
  ['unit.restore', { unitId: 'inari' }],
  ['unit.export', { unitId: 'inari' }],
  ['unit.import', undefined],
  ['unit.read', { unitId: 'inari' }],
  ['unit.copy', { unitId: 'inari', names: { fi: 'Ivalon terveysasema' } }],
  ['folder.take-over', undefined],
  ['stranded.keep', { id: 'inari', into: 'unit' }],
  ['backup.make', undefined],
  ['backup.choose-folder', undefined],
  ['backup.forget-folder', undefined],
  ['backup.make-now', undefined],
  ['backup.list', undefined],
  ['backup.open', { handle }],
  ['backup.choose', undefined],
  ['backup.restore', { handle, unitIds: ['inari'] }],
  ['backup.go-back', undefined],
  ['edition.list', { unitId: 'inari' }],
  ['edition.keep', { unitId: 'inari', name: 'Ennen' }],
  ['edition.read', { unitId: 'inari', editionId }],
  ['edition.rename', { unitId: 'inari', editionId, name: 'Ennen' }],
  ['document.save', savedDocument],
  ['document.history', { unitId: 'inari' }],
  ['settings.save', settings],
  ['logo.import', undefined],
  ['paper.check', paper],
  ['paper.pdf', paper],
  ['paper.docx', paper],
  ['paper.print', { paper, printerName: 'PDF', choice: { copies: 1, sides: 'one-sided', paper: 'A4' } }],
  ['printer.list', undefined],
  ['calibration.print', { printerName: 'PDF', orientation: 'portrait' }],
  ['calibration.pdf', { orientation: 'landscape' }],
  ['translation.export', { source: 'fi', target: 'sms', format: 'docx', states: ['missing'] }],
  ['translation.read', undefined],
  ['plan.keep', { plan, handle: null, passphrase: 'hepokatti hyppii' }],
  ['plan.choose', undefined],
  ['plan.open', { handle, passphrase: 'hepokatti hyppii' }],
  ['plan.change-passphrase', { handle, passphrase: 'hepokatti hyppii', next: 'sammakko soutaa' }],
  ['plan.read-pdf', undefined],
  ['plan.delete', { handle }],
  ['plan.forget', undefined],
  ['window.hold', { isHeld: true }],
  ['file.open', { handle }],
  ['file.show', { handle }],
];
const messagesWithKeys = goodMessages.flatMap(([name, message]) =>
  message === undefined ? [] : [[name, message] as const],
);

interface Bridge {
  readonly send: (name: string, message: unknown, frame?: SenderFrame | null) => Promise<unknown>;
  readonly calls: readonly unknown[];
  readonly log: readonly string[];
}

/** The real bridge; behind it, handlers that note what reaches them and answer nothing of the contract's. */
function openBridge(currentFrame: SenderFrame | null = mainFrame): Bridge {
  const listeners = new Map<string, Listener>();
  const calls: unknown[] = [];
  const log: string[] = [];
  const note = (input?: unknown): Promise<never> => {
    calls.push(input);
    return Promise.reject(new TypeError(`bug with ${hugeText.slice(0, 20)} Matti Meikäläinen`));
  };
  registerBridge(Promise.resolve(noteEverything(note)), {
    inbox: { handle: (name, listener) => void listeners.set(name, listener) },
    mainFrame: () => currentFrame,
    log: (event, details) => void log.push(`${event} ${JSON.stringify(details)}`),
  });
  return {
    calls,
    log,
    send: async (name, message, frame = mainFrame) => {
      const listener = listeners.get(name);
      if (listener === undefined) throw new Error('no such channel');
      return listener({ senderFrame: frame }, message);
    },
  };
}

function noteEverything(note: (input?: unknown) => Promise<never>): Handlers {
  return {
    readWorkspace: note,
    createUnit: note,
    selectUnit: note,
    removeUnit: note,
    restoreUnit: note,
    exportUnit: note,
    importUnit: note,
    readUnit: note,
    copyUnit: note,
    takeFolderOver: note,
    keepStranded: note,
    makeBackup: note,
    chooseBackupFolder: note,
    forgetBackupFolder: note,
    makeBackupNow: note,
    listBackups: note,
    openBackup: note,
    chooseBackup: note,
    restoreBackup: note,
    goBackFromRestore: note,
    listEditions: note,
    keepEdition: note,
    readEdition: note,
    renameEdition: note,
    saveDocument: note,
    readHistory: note,
    saveSettings: note,
    importLogo: note,
    checkPaper: note,
    makePdf: note,
    makeDocx: note,
    printPaper: note,
    listPrinters: note,
    printCalibrationPage: note,
    makeCalibrationPage: note,
    exportTranslation: note,
    readTranslation: note,
    keepPlan: note,
    choosePlan: note,
    openPlan: note,
    changePassphrase: note,
    readFilledPdf: note,
    deletePlan: note,
    forgetPlan: note,
    holdWindow: note,
    openFile: note,
    showFile: note,
  };
}

/** Sends a message that must be refused before any handler sees it. */
async function expectRefusal(name: string, message: unknown, frame: SenderFrame | null = mainFrame): Promise<void> {
  const bridge = openBridge();
  await expect(bridge.send(name, message, frame)).rejects.toThrow('refused');
  expect(bridge.calls).toEqual([]);
  expect(bridge.log.join()).toContain('message-refused');
}

describe('the list of channels', () => {
  it('is the same for the window, the main process and the contract', () => {
    const contract = Object.fromEntries(Object.entries(channels).map(([key, { name }]) => [key, name]));

    expect(channelNames).toEqual(contract);
    expect(goodMessages.map(([name]) => name)).toEqual(Object.values(channelNames));
  });

  it('has no listener beside it', async () => {
    await expect(openBridge().send('file.read', {})).rejects.toThrow('no such channel');
  });
});

describe.each(goodMessages)('the channel %s', (name, good) => {
  it('lets a good message through', async () => {
    const bridge = openBridge();

    await bridge.send(name, good).catch(() => undefined);

    expect(bridge.calls).toHaveLength(1);
  });

  it.each([
    ['no frame', null],
    ['a frame inside the page', { url: 'app://bundle/index.html', origin: 'app://bundle' }],
    ['another site', { url: 'https://example.com/', origin: 'https://example.com' }],
  ])('refuses %s', async (_, frame) => {
    await expectRefusal(name, good, frame);
  });

  it.each([
    'https://example.com/index.html',
    'app://bundle.evil/index.html',
    'app://bundle/press.html',
    'data:text/html,x',
  ])('refuses the top frame at %s', async (url) => {
    const frame = { url, origin: new URL(url).protocol === 'app:' ? 'app://bundle' : 'null' };
    const bridge = openBridge(frame);

    await expect(bridge.send(name, good, frame)).rejects.toThrow('refused');

    expect(bridge.calls).toEqual([]);
  });

  it('refuses when there is no window', async () => {
    const bridge = openBridge(null);

    await expect(bridge.send(name, good)).rejects.toThrow('refused');
  });

  it.each([
    ['text', 'text'],
    ['a number', 7],
    ['null', null],
    ['a list', [good]],
    ['a date', new Date(0)],
    ['bytes', new Uint8Array(8)],
    ['a map', new Map()],
    ['a huge text', hugeText],
    ['a huge text under a key', { text: hugeText }],
    ['a huge key', { [hugeText]: 1 }],
    ['a huge list', Array.from({ length: 200_000 }, () => 1)],
  ])('refuses %s', async (_, message) => {
    await expectRefusal(name, message);
  });

  it('refuses whatever is not in its schema', async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true }), async (message) => {
        fc.pre(!Object.values(channels).some((channel) => channel.name === name && takes(channel, message)));
        await expectRefusal(name, message);
      }),
      { numRuns: 60 },
    );
  });
});

function takes(channel: Channel<string, z.ZodType, z.ZodType>, message: unknown): boolean {
  return channel.input.safeParse(message).success;
}

describe.each(messagesWithKeys)('the channel %s', (name, good) => {
  it('refuses an extra key', async () => {
    await expectRefusal(name, { ...good, extra: 1 });
  });

  it('refuses a missing key', async () => {
    const rest: readonly [string, unknown][] = Object.entries(good).slice(1);

    await expectRefusal(name, Object.fromEntries(rest));
  });

  it('refuses a __proto__ key', async () => {
    const text = JSON.stringify(good).replace('{', '{"__proto__":{"isAdmin":true},');

    await expectRefusal(name, JSON.parse(text));
  });

  it('refuses a huge text in each of its fields', async () => {
    for (const key of Object.keys(good)) await expectRefusal(name, { ...good, [key]: hugeText });
  });
});

describe('a nest deeper than any message', () => {
  it('is refused without a crash', async () => {
    const nest = Array.from({ length: 100_000 }).reduce<unknown>((inner) => ({ inner }), 'x');

    await expectRefusal('document.save', nest);
  });
});

describe('a bug in a handler', () => {
  it('reaches the window as a failure, where the channel has failures', async () => {
    expect(await openBridge().send('document.save', savedDocument)).toEqual({
      ok: false,
      failure: { reason: 'unexpected', details: {} },
    });
  });

  it('reaches the window as a bare rejection elsewhere', async () => {
    await expect(openBridge().send('workspace.read', undefined)).rejects.toThrow(/^unexpected$/);
  });

  it('stands in the log without what was typed', async () => {
    const bridge = openBridge();

    await bridge.send('document.save', savedDocument);

    expect(bridge.log.join()).toContain('TypeError');
    expect(bridge.log.join()).not.toMatch(/Matti|Inari/);
  });
});

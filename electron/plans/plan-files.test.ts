import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { failure } from '../../templates/messages/failure';
import { failed, success } from '../../templates/model/result';
import { systemClock } from '../store/store-clock';
import { diskFiles, type StoreFiles } from '../store/store-files';
import { PlanFiles } from './plan-files';
import { passphrase, planWithText, quickFormat } from './test-plan';

const next = 'toinen salalause jota ei arvaa';
const plan = planWithText();
const changed = planWithText('Sovittiin tapaaminen.');

let folder = '';
let asked: string[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'herate-plans-'));
  asked = [];
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** Plan files of one session; the user keeps the proposed name and chooses the file in `folder`. */
function session(files: Partial<StoreFiles> = {}, chosen: () => string | null = () => theFile()): PlanFiles {
  return new PlanFiles({
    askPath: (fileName) => {
      asked.push(fileName);
      return Promise.resolve(success(join(folder, fileName)));
    },
    choosePath: () => Promise.resolve(chosen()),
    tools: { files: { ...diskFiles, ...files }, clock: systemClock },
    format: quickFormat,
  });
}

function theFile(): string {
  return join(folder, 'suunnitelma-2026-11-22-7H3K9Q.herate-plan');
}

function valueOf<Value>(result: { readonly ok: true; readonly value: Value } | { readonly ok: false }): Value {
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result.value;
}

async function keptHandle(plans: PlanFiles): Promise<string> {
  return valueOf(await plans.keep({ plan, handle: null, passphrase })).handle;
}

/** What somebody finds who opens the file later. */
async function foundLater(given = passphrase): Promise<unknown> {
  const later = session();
  const { handle } = valueOf(await later.choose());
  return later.open(handle, given);
}

describe('keeping a plan', () => {
  it('P9 proposes a name of a day and a code', async () => {
    const kept = await session().keep({ plan, handle: null, passphrase });

    expect(asked).toEqual(['suunnitelma-2026-11-22-7H3K9Q.herate-plan']);
    expect(kept).toMatchObject({ ok: true, value: { fileName: asked[0], folderName: basename(folder) } });
    expect(JSON.stringify(kept)).not.toContain(folder);
  });

  it('P2 opens it again in another session, as it was', async () => {
    await keptHandle(session());

    expect(await foundLater()).toEqual(success(plan));
  });

  it('P2 saves it again without asking, where it is open', async () => {
    const plans = session();
    const handle = await keptHandle(plans);

    const again = await plans.keep({ plan: changed, handle, passphrase: null });

    expect(valueOf(again).handle).toBe(handle);
    expect(asked).toHaveLength(1);
    expect(await foundLater()).toEqual(success(changed));
  });

  it('P2 saves it again after it was opened, also under a new passphrase', async () => {
    await keptHandle(session());
    const plans = session();
    const { handle } = valueOf(await plans.choose());
    await plans.open(handle, passphrase);

    await plans.keep({ plan: changed, handle, passphrase: null });
    await plans.keep({ plan, handle, passphrase: next });

    expect(await foundLater(next)).toEqual(success(plan));
  });

  it('P10 refuses a weak passphrase before it asks where', async () => {
    const kept = await session().keep({ plan, handle: null, passphrase: 'lyhyt' });

    expect(kept).toMatchObject({ failure: { reason: 'plan-passphrase-weak' } });
    expect(asked).toEqual([]);
  });

  it('P10 refuses to keep a new plan without a passphrase', async () => {
    expect(await session().keep({ plan, handle: null, passphrase: null })).toMatchObject({
      failure: { reason: 'plan-passphrase-weak' },
    });
  });

  it('P11 writes nothing where the user changes their mind', async () => {
    const plans = new PlanFiles({
      askPath: () => Promise.resolve(failed(failure('cancelled'))),
      choosePath: () => Promise.resolve(null),
      tools: { files: diskFiles, clock: systemClock },
      format: quickFormat,
    });

    expect(await plans.keep({ plan, handle: null, passphrase })).toMatchObject({ failure: { reason: 'cancelled' } });
    expect(await plans.choose()).toMatchObject({ failure: { reason: 'cancelled' } });
    expect(await readdir(folder)).toEqual([]);
  });

  it.each([
    ['writeNew', 'ENOSPC', 'disk-full'],
    ['rename', 'EIO', 'write-failed'],
  ] as const)('P11 leaves the old file where %s fails with %s', async (step, code, reason) => {
    await keptHandle(session());
    const plans = session({ [step]: () => Promise.reject(Object.assign(new Error(code), { code })) });
    const { handle } = valueOf(await plans.choose());
    await plans.open(handle, passphrase);

    const kept = await plans.keep({ plan: changed, handle, passphrase: null });

    expect(kept).toMatchObject({ failure: { reason } });
    expect(await readdir(folder)).toEqual([basename(theFile())]);
    expect(await foundLater()).toEqual(success(plan));
  });

  it('P11 sweeps what a killed save of the same file left, and nothing else', async () => {
    const plans = session();
    const handle = await keptHandle(plans);
    const left = `.${basename(theFile())}.${randomUUID()}.tmp`;
    const others = `.toinen.herate-plan.${randomUUID()}.tmp`;
    await writeFile(join(folder, left), 'ciphertext');
    await writeFile(join(folder, others), 'ciphertext');

    await plans.keep({ plan: changed, handle, passphrase: null });

    expect((await readdir(folder)).sort()).toEqual([others, basename(theFile())].sort());
  });

  it('P12 gives the disk nothing but what is encrypted, under whatever name', async () => {
    const given: string[] = [];
    const plans = session({
      writeNew: (path, content) => {
        given.push(basename(path), Buffer.from(content).toString('latin1'));
        return diskFiles.writeNew(path, content);
      },
    });
    const handle = await keptHandle(plans);
    await plans.keep({ plan: changed, handle, passphrase: null });

    await plans.changePassphrase(handle, passphrase, next);

    expect(given).toHaveLength(6);
    expect(given.join()).not.toMatch(/Tahdon|Sovittiin|Meik|Matti|answers|salalause|hiljaista/);
  });

  it('P13 does not replace a file that somebody else has saved meanwhile', async () => {
    const [plans, others] = [session(), session()];
    const handle = await keptHandle(plans);
    const theirs = valueOf(await others.choose()).handle;
    await others.open(theirs, passphrase);
    await others.keep({ plan: changed, handle: theirs, passphrase: null });

    const kept = await plans.keep({ plan, handle, passphrase: null });

    expect(kept).toMatchObject({ failure: { reason: 'plan-changed-elsewhere' } });
    expect(await foundLater()).toEqual(success(changed));
  });

  it('P13 does not make a file again that somebody has deleted', async () => {
    const plans = session();
    const handle = await keptHandle(plans);
    await rm(theFile());

    expect(await plans.keep({ plan, handle, passphrase: null })).toMatchObject({ failure: { reason: 'file-gone' } });
    expect(await readdir(folder)).toEqual([]);
  });

  it('P13 does not replace a file that was chosen and never opened', async () => {
    await keptHandle(session());
    const plans = session();
    const { handle } = valueOf(await plans.choose());

    const kept = await plans.keep({ plan: changed, handle, passphrase: next });

    expect(kept).toMatchObject({ failure: { reason: 'plan-closed' } });
    expect(await foundLater()).toEqual(success(plan));
  });

  it('P13 does not save where the file turned into something else', async () => {
    const plans = session();
    const handle = await keptHandle(plans);
    await writeFile(theFile(), 'muistio');

    expect(await plans.keep({ plan, handle, passphrase: null })).toMatchObject({ failure: { reason: 'plan-foreign' } });
    expect(await readFile(theFile(), 'utf8')).toBe('muistio');
  });
});

describe('choosing and opening', () => {
  it('P7 refuses what is no whole plan before anybody types a passphrase', async () => {
    await keptHandle(session());
    const whole = await readFile(theFile());
    const reasons: string[] = [];
    for (const bytes of [
      Buffer.from('muistio'),
      whole.subarray(0, 500),
      Buffer.concat([whole, Buffer.alloc(70_000)]),
    ]) {
      await writeFile(theFile(), bytes);
      const chosen = await session().choose();
      reasons.push(chosen.ok ? 'chosen' : chosen.failure.reason);
    }

    expect(reasons).toEqual(['plan-foreign', 'plan-damaged', 'plan-too-large']);
  });

  it('P7 says that a file is gone, or cannot be read', async () => {
    expect(await session({}, () => join(folder, 'none.herate-plan')).choose()).toMatchObject({
      failure: { reason: 'file-gone', details: { file: 'none.herate-plan' } },
    });
    expect(await session({}, () => folder).choose()).toMatchObject({ failure: { reason: 'file-unreadable' } });
  });

  it('P7 says that the passphrase is wrong, and opens with the right one afterwards', async () => {
    await keptHandle(session());
    const plans = session();
    const { handle, fileName } = valueOf(await plans.choose());

    expect(await plans.open(handle, next)).toEqual(failed(failure('plan-passphrase-wrong', { file: fileName })));
    expect(await plans.open(handle, passphrase)).toEqual(success(plan));
  });

  it('P16 opens nothing by a handle of another session', async () => {
    const handle = await keptHandle(session());

    expect(await session().open(handle, passphrase)).toMatchObject({ failure: { reason: 'plan-closed' } });
  });
});

describe('another passphrase', () => {
  it('P14 opens the file, and the old one no more; an open plan is saved on under the new one', async () => {
    const plans = session();
    const handle = await keptHandle(plans);
    const before = await readFile(theFile());

    expect(await plans.changePassphrase(handle, passphrase, next)).toEqual(success(null));
    await plans.keep({ plan: changed, handle, passphrase: null });

    const after = await readFile(theFile());
    expect(after.subarray(20, 52)).not.toEqual(before.subarray(20, 52));
    expect(await foundLater(next)).toEqual(success(changed));
    expect(await foundLater(passphrase)).toMatchObject({ failure: { reason: 'plan-passphrase-wrong' } });
  });

  it('P14 is not taken where the present one is wrong or the new one weak', async () => {
    const plans = session();
    const handle = await keptHandle(plans);
    const before = await readFile(theFile());

    const wrong = await plans.changePassphrase(handle, 'jokin muu salalause', next);
    const weak = await plans.changePassphrase(handle, passphrase, 'lyhyt');

    expect(wrong).toMatchObject({ failure: { reason: 'plan-passphrase-wrong' } });
    expect(weak).toMatchObject({ failure: { reason: 'plan-passphrase-weak' } });
    expect(await readFile(theFile())).toEqual(before);
  });

  it('P14 leaves the old one valid until the new file is on the disk', async () => {
    const plans = session({ rename: () => Promise.reject(Object.assign(new Error('EIO'), { code: 'EIO' })) });
    await keptHandle(session());
    const { handle } = valueOf(await plans.choose());

    expect(await plans.changePassphrase(handle, passphrase, next)).toMatchObject({
      failure: { reason: 'write-failed' },
    });
    expect(await foundLater(passphrase)).toEqual(success(plan));
  });

  it('P14 can be given to a file that is only chosen', async () => {
    await keptHandle(session());
    const plans = session();
    const { handle } = valueOf(await plans.choose());

    await plans.changePassphrase(handle, passphrase, next);

    expect(await foundLater(next)).toEqual(success(plan));
    expect(await plans.keep({ plan, handle, passphrase: null })).toMatchObject({ failure: { reason: 'plan-closed' } });
  });
});

describe('deleting', () => {
  it('P15 takes the file and what lies unfinished beside it, and says whose it was', async () => {
    const plans = session();
    const handle = await keptHandle(plans);
    await writeFile(join(folder, `.${basename(theFile())}.${randomUUID()}.tmp`), 'ciphertext');

    expect(await plans.delete(handle)).toEqual(success(plan.code));
    expect(await readdir(folder)).toEqual([]);
    expect(await plans.delete(handle)).toMatchObject({ failure: { reason: 'plan-closed' } });
  });

  it('P15 needs no passphrase: the code stands in the name', async () => {
    await keptHandle(session());
    const plans = session();
    const { handle } = valueOf(await plans.choose());

    expect(await plans.delete(handle)).toEqual(success(plan.code));
    expect(await readdir(folder)).toEqual([]);
  });

  it('P15 takes a damaged plan too', async () => {
    const plans = session();
    const handle = await keptHandle(plans);
    await writeFile(theFile(), (await readFile(theFile())).subarray(0, 300));

    expect(await plans.delete(handle)).toEqual(success(plan.code));
  });

  it('P15 leaves what is no plan', async () => {
    const plans = session();
    const handle = await keptHandle(plans);
    await writeFile(theFile(), 'muistio');

    expect(await plans.delete(handle)).toMatchObject({ failure: { reason: 'plan-foreign' } });
    expect(await readFile(theFile(), 'utf8')).toBe('muistio');
  });
});

describe('forgetting', () => {
  it('P16 ends every handle', async () => {
    const plans = session();
    const handle = await keptHandle(plans);

    plans.forget();

    const closed = { failure: { reason: 'plan-closed' } };
    expect(await plans.keep({ plan, handle, passphrase: null })).toMatchObject(closed);
    expect(await plans.open(handle, passphrase)).toMatchObject(closed);
    expect(await plans.changePassphrase(handle, passphrase, next)).toMatchObject(closed);
    expect(await plans.delete(handle)).toMatchObject(closed);
  });

  it('P16 does not spoil a save that has begun: it is whole, under the right passphrase', async () => {
    const plans = session();
    const handle = await keptHandle(plans);

    const saving = plans.keep({ plan: changed, handle, passphrase: null });
    await nextTurn();
    plans.forget();

    expect((await saving).ok).toBe(true);
    expect(await foundLater()).toEqual(success(changed));
    expect(await plans.open(handle, passphrase)).toMatchObject({ failure: { reason: 'plan-closed' } });
  });

  it('P16 waits for the last save of a locked screen', async () => {
    const plans = session();
    const handle = await keptHandle(plans);

    plans.cancelOpenings();
    await plans.keep({ plan: changed, handle, passphrase: null });
    plans.forget();

    expect(await foundLater()).toEqual(success(changed));
  });

  it('P16 lets nobody see a plan whose opening had begun', async () => {
    await keptHandle(session());
    const plans = session();
    const { handle } = valueOf(await plans.choose());

    const opening = plans.open(handle, passphrase);
    await nextTurn();
    plans.cancelOpenings();

    expect(await opening).toMatchObject({ failure: { reason: 'cancelled' } });
    expect(await plans.keep({ plan, handle, passphrase: null })).toMatchObject({ failure: { reason: 'plan-closed' } });
  });
});

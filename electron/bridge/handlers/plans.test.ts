import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { success } from '../../../templates/model/result';
import { PlanFiles } from '../../plans/plan-files';
import { passphrase, planWithText, quickFormat } from '../../plans/test-plan';
import { openStore } from '../../store/open-store';
import type { Store } from '../../store/store';
import { systemClock } from '../../store/store-clock';
import { diskFiles } from '../../store/store-files';
import { planHandlers } from './plans';

const plan = planWithText();
const order = { plan, handle: null, passphrase };

let folder = '';
let store: Store;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'herate-plan-handlers-'));
  const dataFolder = join(folder, 'data');
  await mkdir(dataFolder);
  const opened = await openStore({ folder: dataFolder });
  if (!opened.ok) throw new Error(opened.failure.reason);
  store = opened.value;
});

afterEach(async () => {
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

function services() {
  const plans = new PlanFiles({
    askPath: (fileName) => Promise.resolve(success(join(folder, fileName))),
    choosePath: () => Promise.resolve(join(folder, 'suunnitelma-2026-11-22-7H3K9Q.herate-plan')),
    tools: { files: diskFiles, clock: systemClock },
    format: quickFormat,
  });
  const [forgetPlans, settingsChanged] = [vi.fn<() => void>(() => plans.forget()), vi.fn<() => void>()];
  return { ...planHandlers({ store, plans, forgetPlans, settingsChanged }), forgetPlans, settingsChanged };
}

async function switchOn(): Promise<void> {
  const settings = store.settings();
  await store.saveSettings({ ...settings, plans: { ...settings.plans, isKept: true } });
}

async function planFilesHere(): Promise<readonly string[]> {
  return (await readdir(folder)).filter((name) => name.endsWith('.herate-plan'));
}

describe('plans of a unit that keeps none', () => {
  it('P17 are not kept, whatever the window asks', async () => {
    const { keepPlan } = services();

    expect(await keepPlan(order)).toMatchObject({ failure: { reason: 'plans-not-kept' } });
    expect(await planFilesHere()).toEqual([]);
    expect(store.settings().plans.reminders).toEqual([]);
  });

  it('P17 can still be opened and deleted where there are some from before', async () => {
    await switchOn();
    await services().keepPlan(order);
    await store.saveSettings({ ...store.settings(), plans: { isKept: false, deleteAfterDays: 90, reminders: [] } });
    const { choosePlan, openPlan, deletePlan } = services();

    const chosen = await choosePlan(undefined);
    const handle = chosen.ok ? chosen.value.handle : '';

    expect(await openPlan({ handle, passphrase })).toEqual(success({ plan }));
    expect(await deletePlan({ handle })).toEqual(success(null));
    expect(await planFilesHere()).toEqual([]);
  });
});

describe('plans of a unit that keeps them', () => {
  it('P17 are kept with one reminder each, which says a code and a day', async () => {
    await switchOn();
    const { keepPlan, settingsChanged } = services();

    const kept = await keepPlan(order);
    const handle = kept.ok ? kept.value.handle : '';
    await keepPlan({ plan: { ...plan, deleteOn: '2027-03-01' }, handle, passphrase: null });

    expect(store.settings().plans.reminders).toEqual([{ code: '7H3K9Q', deleteOn: '2027-03-01' }]);
    expect(settingsChanged).toHaveBeenCalledTimes(2);
  });

  it('P17 take their reminder with them when they are deleted', async () => {
    await switchOn();
    const { keepPlan, deletePlan } = services();
    const kept = await keepPlan(order);

    await deletePlan({ handle: kept.ok ? kept.value.handle : '' });

    expect(store.settings().plans.reminders).toEqual([]);
  });

  it('P17 leave their reminder where they could not be deleted', async () => {
    await switchOn();
    const { keepPlan, deletePlan, forgetPlan } = services();
    const kept = await keepPlan(order);
    await forgetPlan(undefined);

    expect(await deletePlan({ handle: kept.ok ? kept.value.handle : '' })).toMatchObject({
      failure: { reason: 'plan-closed' },
    });
    expect(store.settings().plans.reminders).toHaveLength(1);
  });

  it('P14 get another passphrase', async () => {
    await switchOn();
    const { keepPlan, changePassphrase, openPlan } = services();
    const kept = await keepPlan(order);
    const handle = kept.ok ? kept.value.handle : '';

    expect(await changePassphrase({ handle, passphrase, next: 'aivan toinen lause' })).toEqual(success(null));
    expect(await openPlan({ handle, passphrase })).toMatchObject({ failure: { reason: 'plan-passphrase-wrong' } });
  });

  it('P16 are forgotten when the window leaves them', async () => {
    await switchOn();
    const { keepPlan, forgetPlan, forgetPlans } = services();
    const kept = await keepPlan(order);

    expect(await forgetPlan(undefined)).toBeNull();

    expect(forgetPlans).toHaveBeenCalledOnce();
    const handle = kept.ok ? kept.value.handle : '';
    expect(await keepPlan({ plan, handle, passphrase: null })).toMatchObject({ failure: { reason: 'plan-closed' } });
  });
});

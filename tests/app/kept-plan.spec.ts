import { expect, test } from '@playwright/test';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { planFormat } from '../../electron/plans/plan-format';
import { newPlanKey, openSealedPlan, sealPlan } from '../../electron/plans/seal-plan';
import type { Plan } from '../../templates/model/plan';
import { launchApp, untilGuideHasUnit, type RunningApp } from './launch';
import { answerSaveDialogs } from './save-dialogs';

test.describe.configure({ mode: 'serial' });

const passphrase = 'neljä hiljaista sanaa';
const plan: Plan = {
  schema: 1,
  code: '7H3K9Q',
  unitId: 'esimerkkila',
  language: 'fi',
  createdOn: '2026-11-22',
  deleteOn: '2027-02-20',
  movedOn: null,
  answers: { 'client.name': { kind: 'text', text: 'Áilu Meikäläinen' } },
};
const changed: Plan = { ...plan, answers: { 'client.name': { kind: 'text', text: 'Áilu M.' } } };

let folder = '';
let app: RunningApp;

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'herate-kept-plan-'));
  await mkdir(join(folder, 'given'));
  app = await launchApp();
  await untilGuideHasUnit(app.window);
  await answerSaveDialogs(app.electron, join(folder, 'given'));
  await app.electron.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] });
  }, theFile());
  await app.window.evaluate(async () => {
    const { settings } = await window.herate.readWorkspace();
    await window.herate.saveSettings({ ...settings, plans: { ...settings.plans, isKept: true } });
  });
});

test.afterAll(async () => {
  await app.close();
  await rm(folder, { recursive: true, force: true });
});

function theFile(): string {
  return join(folder, 'given', 'suunnitelma-2026-11-22-7H3K9Q.herate-plan');
}

async function keep(given: Plan, handle: string | null, secret: string | null): Promise<string> {
  const kept = await app.window.evaluate((order) => window.herate.keepPlan(order), {
    plan: given,
    handle,
    passphrase: secret,
  });
  return kept.ok ? kept.value.handle : kept.failure.reason;
}

test('a plan that the app kept is opened by the same rules in another program', async () => {
  await keep(plan, null, passphrase);

  const opened = await openSealedPlan(await readFile(theFile()), passphrase, planFormat);

  expect(opened).toMatchObject({ ok: true, value: { plan } });
});

test('a plan that another program kept is opened by the app, whole or with a reason', async () => {
  const bytes = sealPlan(changed, await newPlanKey(passphrase, planFormat), planFormat);
  await writeFile(theFile(), bytes ?? '');

  const answers = await app.window.evaluate(async (secret) => {
    const chosen = await window.herate.choosePlan();
    const handle = chosen.ok ? chosen.value.handle : '';
    const wrong = await window.herate.openPlan({ handle, passphrase: 'jokin muu salalause' });
    return [wrong, await window.herate.openPlan({ handle, passphrase: secret })];
  }, passphrase);

  expect(answers).toMatchObject([
    { ok: false, failure: { reason: 'plan-passphrase-wrong' } },
    { ok: true, value: { plan: changed } },
  ]);
});

test('when the machine goes to sleep the window is told, has a moment to save, and then the key is gone', async () => {
  await rm(theFile());
  const handle = await keep(plan, null, passphrase);
  await app.window.evaluate(() => {
    window.herate.onEvent((event) => {
      if (event.kind === 'clear-plan') document.body.dataset['cleared'] = event.reason;
    });
  });

  await app.electron.evaluate(({ powerMonitor }) => powerMonitor.emit('suspend'));

  await expect(app.window.locator('body')).toHaveAttribute('data-cleared', 'suspend');
  expect(await keep(changed, handle, null)).toBe(handle);
  await expect.poll(() => keep(plan, handle, null), { timeout: 10_000 }).toBe('plan-closed');
});

test('a page that is loaded anew has no plan open', async () => {
  await rm(theFile());
  const handle = await keep(plan, null, passphrase);

  await app.window.reload();

  expect(await keep(changed, handle, null)).toBe('plan-closed');
});

test('a kept plan is deleted with its reminder', async () => {
  const after = await app.window.evaluate(async () => {
    const chosen = await window.herate.choosePlan();
    const deleted = await window.herate.deletePlan({ handle: chosen.ok ? chosen.value.handle : '' });
    return { deleted, plans: (await window.herate.readWorkspace()).settings.plans };
  });

  expect(after).toEqual({
    deleted: { ok: true, value: null },
    plans: { isKept: true, deleteAfterDays: 90, reminders: [] },
  });
  await expect(readFile(theFile())).rejects.toThrow('ENOENT');
});

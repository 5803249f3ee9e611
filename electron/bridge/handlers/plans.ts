import { failure, type Failure } from '../../../templates/messages/failure';
import type { Plan } from '../../../templates/model/plan';
import { failed, success, type Result } from '../../../templates/model/result';
import type { PlanReminder } from '../../../templates/model/settings';
import type { KeptPlan, PlanFiles, PlanToKeep } from '../../plans/plan-files';
import type { Handlers } from '../register';
import type { WorkspaceStore } from './services';

export interface PlanServices {
  readonly store: Pick<WorkspaceStore, 'settings' | 'saveSettings'>;
  readonly plans: PlanFiles;
  /** Forgets what was typed of a client, everywhere in the main process. */
  readonly forgetPlans: () => void;
  /** The settings have changed in the main process: a reminder came or went. */
  readonly settingsChanged: () => void;
}

type PlanHandlers = Pick<
  Handlers,
  'keepPlan' | 'choosePlan' | 'openPlan' | 'changePassphrase' | 'deletePlan' | 'forgetPlan'
>;

/** Filled plans: kept only where the unit has said so, opened whole or not at all, and deleted in time. */
export function planHandlers(services: PlanServices): PlanHandlers {
  const { plans } = services;
  return {
    keepPlan: (order) => keepPlan(services, order),
    choosePlan: () => plans.choose(),
    openPlan: async ({ handle, passphrase }) => {
      const opened = await plans.open(handle, passphrase);
      return opened.ok ? success({ plan: opened.value }) : opened;
    },
    changePassphrase: ({ handle, passphrase, next }) => plans.changePassphrase(handle, passphrase, next),
    deletePlan: async ({ handle }) => {
      const deleted = await plans.delete(handle);
      if (!deleted.ok) return deleted;
      const code = deleted.value;
      if (code !== null) await changeReminders(services, (reminders) => without(reminders, code));
      return success(null);
    },
    forgetPlan: () => {
      services.forgetPlans();
      return Promise.resolve(null);
    },
  };
}

async function keepPlan(services: PlanServices, order: PlanToKeep): Promise<Result<KeptPlan, Failure>> {
  if (!services.store.settings().plans.isKept) return failed(failure('plans-not-kept'));
  const kept = await services.plans.keep(order);
  if (!kept.ok) return kept;
  const { code, deleteOn } = order.plan;
  await changeReminders(services, (reminders) => [...without(reminders, code), { code, deleteOn }]);
  return kept;
}

function without(reminders: readonly PlanReminder[], code: Plan['code']): readonly PlanReminder[] {
  return reminders.filter((reminder) => reminder.code !== code);
}

/** The file is in its place or gone already: where the reminder cannot be saved, the plan itself still has its day. */
async function changeReminders(
  { store, settingsChanged }: PlanServices,
  change: (reminders: readonly PlanReminder[]) => readonly PlanReminder[],
): Promise<void> {
  const settings = store.settings();
  const reminders = change(settings.plans.reminders);
  const saved = await store.saveSettings({ ...settings, plans: { ...settings.plans, reminders } });
  if (saved.ok) settingsChanged();
}

import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { planFormat, saltLength } from '../../electron/plans/plan-format';
import { PlanFiles } from '../../electron/plans/plan-files';
import { scryptKey } from '../../electron/plans/primitives';
import { diskFiles } from '../../electron/store/store-files';
import { systemClock } from '../../electron/store/store-clock';
import type { Plan } from '../../templates/model/plan';
import { success, type Result } from '../../templates/model/result';
import { filledPlan } from '../print/filled-plan';
import type { FormOrder, FormRound } from './form-round';

const times = 2;
const passphrase = 'neljä hiljaista sanaa penkillä';

/** A filled plan as an encrypted file, as the app keeps it: first kept, kept again while it is open, and opened. */
export async function measurePlanFile(
  unitId: string,
  { outFolder, date }: FormOrder,
): Promise<Pick<FormRound, 'keep' | 'keepAgain' | 'open' | 'scrypt'>> {
  const taken: Pick<FormRound, 'keep' | 'keepAgain' | 'open' | 'scrypt'> = {
    keep: [],
    keepAgain: [],
    open: [],
    scrypt: [],
  };
  for (let time = 0; time < times; time += 1) {
    const path = join(outFolder, `kept-${time}.herate-plan`);
    const files = new PlanFiles({
      askPath: () => Promise.resolve(success(path)),
      choosePath: () => Promise.resolve(path),
      tools: { files: diskFiles, clock: systemClock },
    });
    const plan = planOf(unitId, date, time + 1);
    const key = await timed(() => scryptKey(Buffer.from(passphrase), randomBytes(saltLength), planFormat.work, 32));
    const kept = await timed(async () => must(await files.keep({ plan, handle: null, passphrase })));
    const again = await timed(async () =>
      must(await files.keep({ plan, handle: kept.value.handle, passphrase: null })),
    );
    files.forget();
    const { handle } = must(await files.choose());
    const opened = await timed(async () => must(await files.open(handle, passphrase)));
    if (JSON.stringify(opened.value) !== JSON.stringify(plan)) throw new Error('The plan is not what was kept');
    files.forget();
    taken.scrypt.push(key.took);
    taken.keep.push(kept.took);
    taken.keepAgain.push(again.took);
    taken.open.push(opened.took);
  }
  return taken;
}

function planOf(unitId: string, date: string, client: number): Plan {
  return {
    schema: 1,
    code: `00000${client}`,
    unitId,
    language: 'fi',
    createdOn: date,
    deleteOn: '2027-02-20',
    movedOn: null,
    answers: filledPlan(client),
  };
}

async function timed<Value>(work: () => Promise<Value>): Promise<{ readonly value: Value; readonly took: number }> {
  const before = performance.now();
  const value = await work();
  return { value, took: performance.now() - before };
}

function must<Value, Reason>(result: Result<Value, Reason>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}

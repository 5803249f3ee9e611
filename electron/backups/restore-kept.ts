import type { Failure } from '../../templates/messages/failure';
import { failed, success, type Result } from '../../templates/model/result';
import type { KeptMoment, KeptState } from './kept-states';
import { keepBeforeRestore, type BackupSurroundings } from './make-backup';

/**
 * Brings a unit back to a kept state. The present state is kept first; the unit's document is then changed as by an edit,
 * so that the journal has it and undo takes it back, and nothing else of the unit moves.
 */
export async function restoreKept(
  surroundings: BackupSurroundings,
  { unitId, at }: KeptMoment,
  { unit, layer }: KeptState,
): Promise<Result<null, Failure>> {
  const { store, memory, clock } = surroundings;
  const refusal = await store.whyNotWrite();
  if (refusal !== null) return failed(refusal);
  const before = await keepBeforeRestore(surroundings);
  if (!before.ok) return before;
  const remembered = await memory.save({
    ...memory.state(),
    lastRestore: {
      at: clock.now().toISOString(),
      backupMadeAt: at,
      before: before.value,
      replaced: [unitId],
      added: [],
    },
  });
  if (!remembered.ok) return remembered;
  const saved = await store.saveDocument(unitId, { unit, layer, steps: null });
  return saved.ok ? success(null) : saved;
}

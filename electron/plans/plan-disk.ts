import { basename, dirname, join } from 'node:path';
import { failure, type Failure } from '../../templates/messages/failure';
import { failed, success, type Result } from '../../templates/model/result';
import { writeDurably, type WriteTools } from '../store/durable-write';
import { readUpTo } from '../store/read-up-to';
import { isTemporaryName } from '../store/store-files';
import { errorCode, writeFailure } from '../store/write-failure';
import { largestPlanFile, readPlanFile, type PlanEnvelope, type PlanFileProblem, type PlanFormat } from './plan-format';

/** The failure that the user is told for each reason why a file is not opened. */
export const problemFailures = {
  foreign: 'plan-foreign',
  damaged: 'plan-damaged',
  newer: 'plan-newer',
  'too-large': 'plan-too-large',
  'wrong-passphrase': 'plan-passphrase-wrong',
} as const satisfies Readonly<Record<PlanFileProblem | 'wrong-passphrase', Failure['reason']>>;

/** The bytes of a plan's file. Fails with `file-gone` or `file-unreadable`. */
export async function readPlanBytes(path: string, format: PlanFormat): Promise<Result<Uint8Array, Failure>> {
  const file = basename(path);
  try {
    return success(await readUpTo(path, largestPlanFile(format)));
  } catch (error) {
    const isGone = writeFailure(error).reason === 'folder-missing';
    return failed(failure(isGone ? 'file-gone' : 'file-unreadable', { file }));
  }
}

/** A plan's file taken apart: what can be said of it without its passphrase. */
export async function inspectPlanFile(path: string, format: PlanFormat): Promise<Result<PlanEnvelope, Failure>> {
  const bytes = await readPlanBytes(path, format);
  if (!bytes.ok) return bytes;
  const envelope = readPlanFile(bytes.value, format);
  return envelope.ok ? envelope : failed(failure(problemFailures[envelope.failure], { file: basename(path) }));
}

/**
 * Puts the encrypted bytes in their place, whole or not at all: what was there stays until the new ones are on the disk
 * itself. What a killed process left beside it, ciphertext too, goes.
 */
export async function writePlanFile(
  tools: WriteTools,
  path: string,
  bytes: Uint8Array,
): Promise<Result<null, Failure>> {
  try {
    await writeDurably(tools, path, bytes);
    await sweepUnfinished(tools, path);
    return success(null);
  } catch (error) {
    return failed(named(error, path));
  }
}

/** Deletes a plan's file and whatever unfinished writes lie beside it. */
export async function removePlanFile(tools: WriteTools, path: string): Promise<Result<null, Failure>> {
  try {
    await tools.files.remove(path);
    await tools.files.syncFolder(dirname(path));
    await sweepUnfinished(tools, path);
    return success(null);
  } catch (error) {
    return failed(named(error, path));
  }
}

/** That an old leftover cannot go does not make what was done worse: it is swept the next time. */
async function sweepUnfinished({ files }: WriteTools, path: string): Promise<void> {
  try {
    const names = await files.listNames(dirname(path));
    const ours = names.filter((name) => name.startsWith(`.${basename(path)}.`) && isTemporaryName(name));
    for (const name of ours) await files.remove(join(dirname(path), name));
  } catch (error) {
    if (errorCode(error) === null) throw error;
  }
}

function named(error: unknown, path: string): Failure {
  const { reason, details } = writeFailure(error);
  return failure(reason, { ...details, file: basename(path) });
}

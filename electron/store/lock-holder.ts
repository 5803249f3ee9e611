import { hostname, userInfo } from 'node:os';
import { z } from 'zod';
import { failure, type Failure } from '../../templates/messages/failure';
import { errorCode } from './write-failure';

/** Fields that a later app may add are passed over: its lock must not look damaged here. */
const holderSchema = z
  .object({
    machine: z.string(),
    user: z.string().max(120).default(''),
    processId: z.int(),
    token: z.uuid(),
    openedAt: z.iso.datetime(),
    heartbeatAt: z.iso.datetime(),
  })
  .readonly();
/** Who has a data folder for writing, as its lock says. */
export type Holder = z.infer<typeof holderSchema>;

/** Who opens the folder, and how to learn whether another process of this machine still lives. */
export interface LockOwner {
  readonly machine: string;
  /** The name under which the person is signed in, so that a colleague knows whom to ask; empty where unknown. */
  readonly user?: string;
  readonly processId: number;
  readonly isAlive: (processId: number) => boolean;
}

/** This process. */
export function thisProcess(): LockOwner {
  return { machine: hostname(), user: userName(), processId: process.pid, isAlive };
}

/** Some systems have a process without a user entry. */
function userName(): string {
  try {
    return userInfo().username.slice(0, 120);
  } catch (error) {
    if (errorCode(error) === null) throw error;
    return '';
  }
}

function isAlive(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}

/** The folder is in use: by whom, where that is known. */
export function inUseBy(holder: Holder | null): Failure {
  return failure('file-locked', holderDetails(holder));
}

/** Who has it and since when, as sentences name it. Nothing else of the lock is anybody's business. */
export function holderDetails(holder: Holder | 'damaged' | null): Readonly<Record<string, string>> {
  if (holder === null || holder === 'damaged') return {};
  const { machine, user, openedAt } = holder;
  return { machine, user, since: openedAt };
}

/** What tells one holder from another. */
export function tokenOf(holder: Holder | 'damaged' | null): string | null {
  return holder === null || holder === 'damaged' ? holder : holder.token;
}

/** The holder that a lock's text names, null where it was cut off. */
export function parseHolder(text: string): Holder | null {
  try {
    const parsed = holderSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

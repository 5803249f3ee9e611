import { spawn, type ChildProcess } from 'node:child_process';
import { isNoise } from '../../scripts/launch/chromium-noise.mjs';
import { failed, success, type Result } from '../../templates/model/result';

export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

export interface Finished {
  /** From just before the program was started until it had ended. */
  readonly tookMs: number;
  readonly stdout: string;
}

/** Starts programs and waits for them; whatever is still alive in the end is ended, with all that it has started. */
export interface Children {
  /** Runs a program to its end. `watch` hears its process id. Fails with a sentence: not found, too slow, wrong exit code. */
  readonly run: (command: Command, watch?: (pid: number) => void) => Promise<Result<Finished, string>>;
  /** Ends what is running; nothing starts any more. */
  readonly endAll: () => void;
}

/** Longer than anything here takes on a slow machine: a program that hangs must not hang the bench. */
const patienceMs = 120_000;

/** On Windows there are no process groups; there the program itself is ended. */
const hasGroups = process.platform !== 'win32';

export function createChildren(): Children {
  const alive = new Set<ChildProcess>();
  let isEnded = false;
  const run: Children['run'] = ({ program, args, env }, watch) =>
    new Promise((resolve) => {
      if (isEnded) {
        resolve(failed('the bench was stopped'));
        return;
      }
      const startedAt = performance.now();
      const child = spawn(program, args, {
        stdio: ['ignore', 'pipe', 'pipe'],
        detached: hasGroups,
        ...(env ? { env } : {}),
      });
      alive.add(child);
      const timer = setTimeout(() => {
        end(child);
      }, patienceMs);
      const said = { stdout: '', stderr: '' };
      child.stdout.on('data', (chunk: Buffer) => (said.stdout += chunk.toString()));
      child.stderr.on('data', (chunk: Buffer) => (said.stderr += chunk.toString()));
      const settle = (answer: Result<Finished, string>): void => {
        clearTimeout(timer);
        alive.delete(child);
        resolve(answer);
      };
      child.once('error', (error) => {
        settle(failed(`${program} could not be started: ${error.message}.`));
      });
      child.once('close', (code, signal) => {
        const tookMs = performance.now() - startedAt;
        // What stays behind of a program that has ended would disturb the next measurement.
        end(child);
        if (code === 0) settle(success({ tookMs, stdout: said.stdout }));
        else settle(failed(`${program} ended with ${String(code ?? signal)}: ${lastLines(said.stdout + said.stderr)}`));
      });
      if (child.pid !== undefined) watch?.(child.pid);
    });
  return {
    run,
    endAll: () => {
      isEnded = true;
      for (const child of alive) end(child);
    },
  };
}

function end(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    if (hasGroups) process.kill(-child.pid, 'SIGKILL');
    else child.kill();
  } catch (error) {
    // Nothing of the group is left, which is what was wanted.
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}

function lastLines(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !isNoise(line));
  return lines.slice(-3).join(' | ');
}

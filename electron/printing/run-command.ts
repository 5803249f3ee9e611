import { execFile } from 'node:child_process';

/** How a program ended. `exitCode` is null where it never ran (missing) or was stopped because it took too long. */
export interface CommandOutcome {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs one program with its arguments; `input` is what it reads. Never throws: a missing program is an outcome too.
 */
export type RunCommand = (
  command: string,
  commandArguments: readonly string[],
  input?: Uint8Array,
) => Promise<CommandOutcome>;

/** A spooler on the other side of the house may wake its printer first; after a minute the user must hear something. */
const timeoutMs = 60_000;

/**
 * Runs a program without a shell, so that no printer name and no title can become a command. Its messages come in
 * English and UTF-8 whatever the desk's language is, because we read them.
 */
export const runCommand: RunCommand = (command, commandArguments, input) =>
  new Promise((resolve) => {
    const program = execFile(
      command,
      [...commandArguments],
      {
        timeout: timeoutMs,
        windowsHide: true,
        encoding: 'utf8',
        env: { ...process.env, LC_ALL: 'C.UTF-8', LANGUAGE: '' },
      },
      (error, stdout, stderr) => {
        const exitCode = error === null ? 0 : typeof error.code === 'number' ? error.code : null;
        resolve({ exitCode, stdout, stderr });
      },
    );
    // A program that ends before it has read everything says why by how it ended.
    program.stdin?.on('error', () => undefined);
    program.stdin?.end(input);
  });

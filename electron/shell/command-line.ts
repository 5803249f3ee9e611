import { success, failed, type Result } from '../../templates/model/result';

/** How the app was started. */
export type Mode =
  | { readonly kind: 'window' }
  | { readonly kind: 'kit'; readonly kitArguments: readonly string[] }
  | { readonly kind: 'self-test'; readonly output: string };

export interface CommandLine {
  readonly mode: Mode;
  /** `--data DIR`: another data folder than the usual one. */
  readonly dataFolder: string | null;
  /** `--gpu`: draw with the graphics card, off by default (blank windows over remote desktops, electron #28708). */
  readonly usesGpu: boolean;
  readonly hasDevTools: boolean;
}

/**
 * Reads the arguments behind the executable. All that stands behind `--kit` is the kit's. Electron's own switches and
 * the folder that development names are passed over.
 */
export function readCommandLine(given: readonly string[]): Result<CommandLine, string> {
  const kitAt = given.indexOf('--kit');
  const own = kitAt === -1 ? given : given.slice(0, kitAt);
  const selfTest = valueOf(own, '--self-test');
  const dataFolder = valueOf(own, '--data');
  if (selfTest === '') return failed('--self-test needs a file name: --self-test OUT.pdf');
  if (dataFolder === '') return failed('--data needs a folder: --data DIR');
  return success({
    mode: kitAt === -1 ? windowOrSelfTest(selfTest) : { kind: 'kit', kitArguments: given.slice(kitAt + 1) },
    dataFolder: dataFolder ?? null,
    usesGpu: own.includes('--gpu'),
    hasDevTools: own.includes('--devtools'),
  });
}

function windowOrSelfTest(output: string | undefined): Mode {
  return output === undefined ? { kind: 'window' } : { kind: 'self-test', output };
}

/** The value of `--name VALUE` or `--name=VALUE`; empty where the value is missing; undefined where the option is. */
function valueOf(given: readonly string[], name: string): string | undefined {
  const joined = given.find((argument) => argument.startsWith(`${name}=`));
  if (joined !== undefined) return joined.slice(name.length + 1);
  const at = given.indexOf(name);
  if (at === -1) return undefined;
  const value = given[at + 1] ?? '';
  return value.startsWith('--') ? '' : value;
}

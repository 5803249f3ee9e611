import { describe, expect, it } from 'vitest';
import { readCommandLine } from './command-line';

function read(...given: readonly string[]) {
  const line = readCommandLine(given);
  return line.ok ? line.value : line.failure;
}

describe('readCommandLine', () => {
  it('opens the window where nothing else is asked for', () => {
    expect(read('--no-sandbox', '.')).toMatchObject({ mode: { kind: 'window' }, dataFolder: null, usesGpu: false });
  });

  it('leaves everything behind --kit to the kit', () => {
    expect(read('.', '--kit', '--data', 'D', '--self-test', 'x.pdf', '--out', 'O')).toMatchObject({
      mode: { kind: 'kit', kitArguments: ['--data', 'D', '--self-test', 'x.pdf', '--out', 'O'] },
      dataFolder: null,
    });
  });

  it.each([[['--data', 'D']], [['--data=D']]])('reads a data folder from %j', (given) => {
    expect(read(...given)).toMatchObject({ dataFolder: 'D' });
  });

  it('reads the self-test, the graphics card and the developer tools', () => {
    expect(read('--self-test', 'out.pdf', '--gpu', '--devtools')).toEqual({
      mode: { kind: 'self-test', output: 'out.pdf' },
      dataFolder: null,
      usesGpu: true,
      hasDevTools: true,
    });
  });

  it.each([[['--self-test']], [['--self-test', '--gpu']], [['--self-test=']]])(
    'refuses a self-test without a file: %j',
    (given) => {
      expect(read(...given)).toBe('--self-test needs a file name: --self-test OUT.pdf');
    },
  );

  it('refuses a data option without a folder', () => {
    expect(read('--data')).toBe('--data needs a folder: --data DIR');
  });
});

import { expect, it } from 'vitest';

import { runSteps, typeSteps } from './steps.mjs';

it('checks every TypeScript program but the base that they extend', () => {
  const names = ['tsconfig.web.json', 'tsconfig.base.json', 'package.json', 'tsconfig.main.json'];

  const steps = typeSteps(names);

  expect(steps.map(({ name }) => name)).toEqual(['types of main', 'types of web']);
});

it('runs every step, tells of each and keeps what a failed one wrote', async () => {
  const steps = [
    { name: 'good', command: ['node_modules/typescript/bin/tsc', '--version'] },
    { name: 'bad', command: ['node_modules/typescript/bin/tsc', '-p', 'no-such-program.json'] },
    { name: 'missing', command: ['no-such-script.mjs'] },
  ];
  const told: string[] = [];

  const results = await runSteps(steps, 2, ({ name, isOk }) => told.push(`${name}: ${String(isOk)}`));

  expect(told.toSorted()).toEqual(['bad: false', 'good: true', 'missing: false']);
  expect(results.find(({ name }) => name === 'bad')?.output).toContain('no-such-program.json');
});

import { expect, it } from 'vitest';
import { joinedRuns } from './joined-runs';

it('joins what is of one language into one stretch, and leaves each of two languages its own', () => {
  expect(joinedRuns([[{ text: 'ma' }], [{ text: 'ti' }]], ', ')).toEqual([{ text: 'ma, ti' }]);
  expect(joinedRuns([[{ text: 'a' }], [{ text: 'b', language: 'fi' }], [{ text: 'c', language: 'fi' }]], ', ')).toEqual(
    [{ text: 'a' }, { text: ', ' }, { text: 'b, c', language: 'fi' }],
  );
});

it('keeps a missing text apart from one that is there', () => {
  const missing = { text: 'b', language: 'fi', isMissing: true } as const;

  expect(joinedRuns([[{ text: 'a', language: 'fi' }], [missing]], ' · ')).toEqual([
    { text: 'a', language: 'fi' },
    { text: ' · ' },
    missing,
  ]);
});

it('is nothing where there is nothing', () => {
  expect(joinedRuns([], ', ')).toBeNull();
  expect(joinedRuns([[]], ', ')).toBeNull();
});

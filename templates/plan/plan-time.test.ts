import { describe, expect, it } from 'vitest';
import { atPoint, clockReading, pausedOrResumed, presentUntil, spentOn, startedClock } from './meeting-clock';
import { emptyPlanHistory, stepBack, stepOn, withChange, type PlanHistory } from './plan-history';

const points = [
  { id: 'opening', minutes: 5 },
  { id: 'client', minutes: 10 },
  { id: 'goals', minutes: 3 },
];
const minute = 60_000;

describe('the clock of a meeting', () => {
  it('counts the minutes of the point and of the whole meeting', () => {
    const reading = clockReading(startedClock(0), points, 2.5 * minute);

    expect(reading).toEqual({ spentMinutes: 2, leftMinutes: 3, share: 0.5, isOver: false, meetingLeftMinutes: 16 });
  });

  it('says how much over the planned time it is', () => {
    const reading = clockReading(startedClock(0), points, 7.2 * minute);

    expect(reading).toMatchObject({ spentMinutes: 7, leftMinutes: -2, share: 1, isOver: true, meetingLeftMinutes: 13 });
  });

  it('goes to the next point and back, and keeps what each has taken', () => {
    const second = atPoint(startedClock(0), 1, 4 * minute);
    const back = atPoint(second, 0, 6 * minute);

    expect(spentOn(second, 0, 6 * minute)).toBe(4 * minute);
    expect(spentOn(back, 1, 9 * minute)).toBe(2 * minute);
    expect(spentOn(back, 0, 9 * minute)).toBe(7 * minute);
  });

  it('stands still while it is stopped', () => {
    const stopped = pausedOrResumed(startedClock(0), minute);
    const going = pausedOrResumed(stopped, 10 * minute);

    expect(spentOn(stopped, 0, 10 * minute)).toBe(minute);
    expect(spentOn(going, 0, 11 * minute)).toBe(2 * minute);
    expect(atPoint(stopped, 1, 12 * minute).runsSinceMs).toBeNull();
  });

  it('counts people as present until the point’s planned end, and not while it is stopped', () => {
    expect(presentUntil(startedClock(0), points, 2 * minute)).toBe(5 * minute);
    expect(presentUntil(pausedOrResumed(startedClock(0), minute), points, 2 * minute)).toBeNull();
  });
});

type Where = 'here' | 'there';

function typed(letters: string, atMs: readonly number[]): PlanHistory<Where> {
  let history: PlanHistory<Where> = emptyPlanHistory;
  for (const [index, ms] of atMs.entries()) {
    const before = { a: { kind: 'text', text: letters.slice(0, index) } } as const;
    history = withChange(history, { answers: before, where: 'here', key: 'a', atMs: ms });
  }
  return history;
}

const text = (words: string) => ({ a: { kind: 'text', text: words } }) as const;

describe('the way back through what was filled', () => {
  it('takes letters typed in one go together, and begins anew after a pause', () => {
    expect(typed('Aino', [0, 100, 200, 300]).past).toHaveLength(1);
    expect(typed('Aino', [0, 100, 5000, 5100]).past).toHaveLength(2);
  });

  it('goes back and on, and says where', () => {
    const back = stepBack(typed('Ai', [0, 5000]), text('Ai'));
    const on = back === null ? null : stepOn(back.history, back.answers);

    expect(back).toMatchObject({ answers: text('A'), where: 'here' });
    expect(on).toMatchObject({ answers: text('Ai'), where: 'here' });
    expect(on === null ? null : stepBack(on.history, on.answers)?.answers).toEqual(text('A'));
  });

  it('has nothing to go on to once something else was filled', () => {
    const back = stepBack(typed('Ai', [0, 5000]), text('Ai'));
    const other = { answers: text('A'), where: 'there', key: 'b', atMs: 9000 } as const;

    expect(back === null ? null : withChange(back.history, other).future).toEqual([]);
  });

  it('does not join what is typed after a step back to what was typed before it', () => {
    const back = stepBack(typed('Ai', [0, 5000]), text('Ai'));
    const history = back === null ? emptyPlanHistory : back.history;
    const more = withChange(history, { answers: text('A'), where: 'here', key: 'a', atMs: 5100 });

    expect(more.past).toHaveLength(2);
  });

  it('ends quietly at both ends', () => {
    expect(stepBack(emptyPlanHistory, {})).toBeNull();
    expect(stepOn(emptyPlanHistory, {})).toBeNull();
  });

  it('keeps five hundred steps and no more', () => {
    const many = typed(
      'x'.repeat(600),
      Array.from({ length: 600 }, (_, index) => index * 5000),
    );

    expect(many.past).toHaveLength(500);
  });
});

/** One point of the agenda, as the clock needs it. */
export interface TimedPoint {
  readonly id: string;
  readonly minutes: number;
}

/** The clock of a meeting: which point is spoken of, and how long each has taken. Times in milliseconds. */
export interface MeetingClock {
  readonly index: number;
  /** Time spent on each point until it was last left or the clock was stopped. */
  readonly spentMs: readonly number[];
  /** Since when the present point runs; null while the clock is stopped. */
  readonly runsSinceMs: number | null;
}

/** A clock that starts with the first point. */
export function startedClock(nowMs: number): MeetingClock {
  return { index: 0, spentMs: [], runsSinceMs: nowMs };
}

/** Time spent on a point until now. */
export function spentOn({ index, spentMs, runsSinceMs }: MeetingClock, point: number, nowMs: number): number {
  const running = point === index && runsSinceMs !== null ? Math.max(0, nowMs - runsSinceMs) : 0;
  return (spentMs[point] ?? 0) + running;
}

function settled(clock: MeetingClock, nowMs: number): readonly number[] {
  const points = Math.max(clock.spentMs.length, clock.index + 1);
  return Array.from({ length: points }, (_, point) => spentOn(clock, point, nowMs));
}

/** The clock at another point; a stopped clock stays stopped. */
export function atPoint(clock: MeetingClock, index: number, nowMs: number): MeetingClock {
  return { index, spentMs: settled(clock, nowMs), runsSinceMs: clock.runsSinceMs === null ? null : nowMs };
}

/** The clock stopped, or going on from where it was stopped. */
export function pausedOrResumed(clock: MeetingClock, nowMs: number): MeetingClock {
  return { ...clock, spentMs: settled(clock, nowMs), runsSinceMs: clock.runsSinceMs === null ? nowMs : null };
}

const minuteMs = 60_000;

/** What the clock says: whole minutes, as nobody should look at seconds while another speaks. */
export interface ClockReading {
  /** Minutes begun on the present point. */
  readonly spentMinutes: number;
  /** Minutes left of the present point; negative once it has taken longer than was planned. */
  readonly leftMinutes: number;
  /** The part of the point's time that has gone, from 0 to 1. */
  readonly share: number;
  readonly isOver: boolean;
  /** Minutes left of the whole meeting as planned from here: of this point and of those that come. */
  readonly meetingLeftMinutes: number;
}

/** What the clock says at a moment. */
export function clockReading(clock: MeetingClock, points: readonly TimedPoint[], nowMs: number): ClockReading {
  const spentMs = spentOn(clock, clock.index, nowMs);
  const plannedMs = (points[clock.index]?.minutes ?? 0) * minuteMs;
  const leftMs = plannedMs - spentMs;
  const later = points.slice(clock.index + 1).reduce((total, { minutes }) => total + minutes, 0);
  return {
    spentMinutes: Math.floor(spentMs / minuteMs),
    leftMinutes: leftMs >= 0 ? Math.ceil(leftMs / minuteMs) : -Math.floor(-leftMs / minuteMs),
    share: plannedMs === 0 ? 1 : Math.min(1, spentMs / plannedMs),
    isOver: leftMs < 0,
    meetingLeftMinutes: Math.max(0, Math.ceil(leftMs / minuteMs)) + later,
  };
}

/**
 * Until when a running meeting counts as somebody being there although no key is pressed: the end of the present point as
 * planned. Null where the clock does not run.
 */
export function presentUntil(clock: MeetingClock, points: readonly TimedPoint[], nowMs: number): number | null {
  if (clock.runsSinceMs === null) return null;
  const plannedMs = (points[clock.index]?.minutes ?? 0) * minuteMs;
  return nowMs + plannedMs - spentOn(clock, clock.index, nowMs);
}

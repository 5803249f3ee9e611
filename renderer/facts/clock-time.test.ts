import { describe, expect, it } from 'vitest';
import { parseClockTime, writeClockTime } from './clock-time';

describe('clock time', () => {
  it.each([
    ['8', '08:00'],
    ['8.30', '08:30'],
    ['08:30', '08:30'],
    ['klo 15.30', '15:30'],
    ['1530', '15:30'],
    ['24', '24:00'],
    [' ', ''],
    ['0.00', '00:00'],
  ])('reads %j as %j', (written, stored) => {
    expect(parseClockTime(written)).toBe(stored);
  });

  it.each(['25', '8.60', '24.30', '8.3', 'aamulla', '8–16'])('does not take %j for a time', (written) => {
    expect(parseClockTime(written)).toBeNull();
  });

  it.each([
    ['08:00', '8'],
    ['08:30', '8.30'],
    ['00:00', '0'],
    ['', ''],
  ])('writes %j as %j', (stored, written) => {
    expect(writeClockTime(stored)).toBe(written);
  });
});

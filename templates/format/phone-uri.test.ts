import { describe, expect, it } from 'vitest';
import { phoneUri } from './phone-uri';

describe('the address of a phone number', () => {
  it.each([
    ['040 123 4567', 'tel:+358401234567'],
    ['016-322 345', 'tel:+35816322345'],
    ['+358 (0)40 123 4567', 'tel:+358401234567'],
    ['00358401234567', 'tel:+358401234567'],
    ['+46 8 123 456', 'tel:+468123456'],
    ['112', 'tel:112'],
    ['116 117', 'tel:116117'],
    ['0800 02400', 'tel:080002400'],
    ['080 005 005', 'tel:080005005'],
  ])('of %s is %s', (text, uri) => {
    expect(phoneUri(text)).toBe(uri);
  });

  it.each(['', '040 123', 'vaihde'])('is none for %j', (text) => {
    expect(phoneUri(text)).toBeNull();
  });
});

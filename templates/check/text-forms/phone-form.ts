import { formatPhone, isPhoneUsual } from '../../format/format-phone';
import { noBreakSpace } from '../../format/no-break';
import { issueOfMend, type TextIssue, type TextRule } from './text-issue';

/** A stretch of digits and the signs that people put between them, beginning as a Finnish number begins. */
const stretch =
  /(?<![\p{L}\d.,:/§–+-])(?:\+358|00358|\(?0)[\d \u00a0()/.\u2010-\u2015-]*\d(?![\p{L}\d])(?![-–:/.,]\d)/gu;

/** What begins with a zero and is no telephone number: a day, a clock time, a business id, a law, an identity code. */
const isOther =
  /^(?:\d{1,2}[.:]\d{2}(?!\d)|\d{1,2}\s?[-–]\s?\d{1,2}$|\d{1,2}\.\d{1,2}\.|\d{7}-\d$|\d+\/\d{4}$|\d{6}[-+]\d{3}|\d{4}-\d{2}-\d{2})/;

const oddSign = /[()/.\u2010-\u2015-]/;
const tooLongGroup = /\d{6}/;

/** A number whose writer has parted its code keeps that code: `0400-123456` is `0400 123 456`. */
function withOwnCode(spaced: string): string | null {
  const [, code, rest] = /^(0[45]00) ([\d ]+)$/.exec(spaced) ?? [];
  const digits = rest?.replaceAll(' ', '') ?? '';
  if (code === undefined || digits.length < 5 || digits.length > 7) return null;
  const half = Math.floor(digits.length / 2);
  return [code, digits.slice(0, half), digits.slice(half)].join(noBreakSpace);
}

/** The number as Finnish paper writes it; null where it is written so already or is no number. */
function mendedNumber(found: string, isSingleRunRight: boolean): string | null {
  if (isOther.test(found)) return null;
  const isOdd = oddSign.test(found) || (!isSingleRunRight && tooLongGroup.test(found));
  if (!isOdd) return null;
  const spaced = found
    .replace(/^((?:\+|00)358)\s*\(0\)\s*/, '$1 ')
    .replaceAll(/[()/.\u2010-\u2015\s-]+/g, ' ')
    .trim();
  return isPhoneUsual(spaced) ? (withOwnCode(spaced) ?? formatPhone(spaced)) : null;
}

/**
 * A number inside a text, written with hyphens, brackets, a slash, full stops or in one long row: Finnish paper writes
 * spaces alone, `040 123 4567` (`practical.md` 3). Numbers grouped by spaces are their owner's and left so.
 */
export const phoneForm: TextRule = (text) =>
  issueOfMend(
    text,
    text.replaceAll(stretch, (found) => mendedNumber(found, false) ?? found),
  );

/**
 * The same for a number in its own field. One long row of digits is right there, as the paper groups it.
 */
export function phoneFieldForm(number: string): TextIssue | null {
  const written = number.trim();
  // In its field a number has ordinary spaces, which can be typed; the paper joins them itself.
  const mended = mendedNumber(written, true)?.replaceAll(noBreakSpace, ' ') ?? null;
  return mended === null ? null : { details: { found: written, offered: mended }, mended };
}

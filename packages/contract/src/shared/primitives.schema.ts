import * as z from 'zod/mini';
import { isDay } from './dates.js';
import { isMobileNumber, mobileNumberNeeded } from './phone.js';

/** A time-ordered ULID made by the application. */
export const id = z.string().check(z.regex(/^[0-9A-HJKMNP-TV-Z]{26}$/));
/** GB/T 2260 code of a place the configuration knows; whether it does is the server's check. */
export const regionCode = z.string().check(z.regex(/^\d{6}$/));
/** A moment that there is, from the year 1000 to 2999: the engines keep no other. */
export const instant = z.string().check(
  z.regex(/^[12]\d{3}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?(Z|[+-]\d{2}:\d{2})$/, { abort: true }),
  z.refine((text) => isDay(text.slice(0, 10)) && !Number.isNaN(Date.parse(text)), '没有这个时刻'),
);
export const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/, { abort: true }), z.refine(isDay, '没有这一天'));
export const fen = z.int().check(z.minimum(0), z.maximum(100_000_000_000_000));
/** Row version for optimistic locking: send back the one that was read. */
export const version = z.int().check(z.minimum(1));

/** What turns the direction of writing around, so that `fdp.exe` is read as `exe.pdf`. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/g;

/** Text a person typed: trimmed, at most `max` characters, control characters refused, turning ones left out. */
export const text = (max: number) =>
  z.string().check(
    z.overwrite((typed) => typed.replace(TURNING, '')),
    z.trim(),
    z.maxLength(max),
    // eslint-disable-next-line no-control-regex -- these are exactly the characters to refuse
    z.regex(/^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]*$/),
  );

/** A mainland mobile number, 11 digits. */
export const mobileNumber = text(20).check(z.refine(isMobileNumber, mobileNumberNeeded));

export const filledText = (max: number) => text(max).check(z.minLength(1));

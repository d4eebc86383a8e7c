import { monotonicFactory } from 'ulid';

/** A time-ordered 26-character ULID. */
export const newId = monotonicFactory();

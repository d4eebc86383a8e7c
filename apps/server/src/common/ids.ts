import { randomFillSync } from 'node:crypto';
import { monotonicFactory } from 'ulid';

const BYTE_VALUES = 256;
const pool = new Uint8Array(4_096);
let used = pool.length;

/** From 0 up to 1. The library asks once for each letter, and the system takes its time over a byte at a time. */
function random(): number {
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  const byte = pool[used] ?? 0;
  used += 1;
  return byte / BYTE_VALUES;
}

/** A time-ordered 26-character ULID. */
export const newId = monotonicFactory(random);

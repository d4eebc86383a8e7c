import { DAY_MS } from '@market/contract/shared';

/** Day 0 of Excel for Windows, moved past the 29 February 1900 that never was; serials from 61 on are right. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
const LAST_SERIAL = 2_958_465;

/** The ISO day of an Excel serial, or undefined when it is no day. */
export function serialDay(serial: number, since1904 = false): string | undefined {
  if (!Number.isFinite(serial) || serial < 1 || serial > LAST_SERIAL) return undefined;
  const days = Math.floor(serial) + (!since1904 && serial < 60 ? 1 : 0);
  return new Date((since1904 ? EPOCH_1904 : EPOCH_1900) + days * DAY_MS).toISOString().slice(0, 10);
}

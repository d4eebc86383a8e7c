/** With every answer of a rehearsal: how far its clock is ahead of the real time, in milliseconds. */
export const AHEAD_HEADER = 'x-clock-ahead-ms';

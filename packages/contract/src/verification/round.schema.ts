import * as z from 'zod/mini';
import { day, filledText, id, idParams, instant, pageQuery, regionCode, version } from '../shared/index.js';
import { roundStates } from './round.states.js';

const types = z.array(z.string().check(z.maxLength(40))).check(z.minLength(1), z.maxLength(40));
const places = z.array(regionCode).check(z.minLength(1), z.maxLength(40));
const count = z.int().check(z.minimum(0));

export const createRound = z.strictObject({
  name: filledText(60),
  recordTypes: types,
  regionCodes: places,
  dueOn: day,
});

/** `total` = `done` + `waiting` + `left`: verified since the start or taken down, with a second person, still to do. */
export const roundCounts = { total: count, done: count, waiting: count, left: count };

export const roundView = z.object({
  id,
  name: z.string(),
  recordTypes: z.array(z.string()),
  regionCodes: z.array(regionCode),
  dueOn: day,
  state: z.enum(roundStates),
  startedAt: instant,
  closedAt: z.nullable(instant),
  openedBy: z.string(),
  version,
  /** Of the places the reader sees. */
  ...roundCounts,
});
export type RoundView = z.output<typeof roundView>;

/** One bureau and type; in the order of the places and of the registry, never by result. */
export const roundProgress = z.object({ regionCode, recordType: z.string(), ...roundCounts });
export type RoundProgress = z.output<typeof roundProgress>;

export const roundDetail = z.object({ round: roundView, progress: z.array(roundProgress) });
export type RoundDetail = z.output<typeof roundDetail>;

export const roundQuery = z.strictObject({ ...pageQuery, state: z.optional(z.enum(roundStates)) });
export const closeRound = z.strictObject({ version });
export { idParams as roundParams };

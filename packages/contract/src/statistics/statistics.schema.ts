import * as z from 'zod/mini';
import { id, pageQuery, regionCode } from '../shared/index.js';
import { regionFigures } from '../region/region.schema.js';
import { freshnessLevels } from '../record/freshness.js';
import { healthDimensions } from './health.js';
import { failureReasons, funnelStations } from './funnel.js';
import { todoKinds } from './todo.js';

const share = { passing: z.int(), total: z.int() };

/** One place, or one type of records there: what was counted, and where to begin mending. */
export const healthRow = z.object({
  regionCode,
  recordType: z.nullable(z.string()),
  records: z.int(),
  shares: z.array(z.object({ dimension: z.enum(healthDimensions), ...share })),
  freshness: z.record(z.enum(freshnessLevels), z.int()),
  /** The dimension furthest below what is good, and the type in which most of it is missing. */
  mend: z.nullable(z.object({ dimension: z.enum(healthDimensions), recordType: z.string(), failing: z.int() })),
});
export type HealthRow = z.output<typeof healthRow>;

/** 一地的公开记录有多新。 `countedAt` is null until it was counted for the first time. */
export const regionFreshness = z.object({
  records: healthRow.shape.freshness,
  countedAt: z.nullable(z.string()),
});

export const todoItem = z.object({
  kind: z.enum(todoKinds),
  count: z.int(),
  /** How many of them are past their time. */
  late: z.int(),
  dueToday: z.int(),
  /** Since when the oldest of them waits. */
  oldestAt: z.nullable(z.string()),
});
export type TodoItem = z.output<typeof todoItem>;
export const todoList = z.object({ items: z.array(todoItem) });

export const funnelView = z.object({
  year: z.int(),
  /** `medianDays` from the station before to this one. */
  stations: z.array(z.object({ station: z.enum(funnelStations), count: z.int(), medianDays: z.nullable(z.number()) })),
  ended: z.object({ failed: z.int(), cancelled: z.int(), rejected: z.int() }),
  failures: z.array(z.object({ reason: z.enum(failureReasons), count: z.int() })),
  /** Of challenges whose bidding is over; before that the number is nobody's to know. */
  bids: z.object({ challenges: z.int(), bids: z.int(), median: z.nullable(z.number()) }),
  byRegion: z.array(
    z.object({ regionCode, submitted: z.int(), published: z.int(), awarded: z.int(), failed: z.int() }),
  ),
  /** All of these come from this one, as it is run, over what was submitted since `since`. */
  query: z.object({ text: z.string(), since: z.string() }),
});
export type FunnelView = z.output<typeof funnelView>;

export const overviewView = z.object({
  /** When data health was last counted; null before the first time. */
  countedAt: z.nullable(z.string()),
  /** In the order of the belt line. `timely` only of places the caller may see. */
  regions: z.array(
    z.object({
      code: regionCode,
      shortName: z.string(),
      bank: z.enum(['south', 'north']),
      figures: regionFigures,
      timely: z.nullable(z.object(share)),
    }),
  ),
  todo: z.array(todoItem),
  /** One row a place; where the caller sees one place only, its types follow. */
  health: z.array(healthRow),
  funnel: funnelView,
});
export type OverviewView = z.output<typeof overviewView>;

export const healthQuery = z.strictObject({
  ...pageQuery,
  dimension: z.enum(healthDimensions),
  region: z.optional(regionCode),
  type: z.optional(z.string().check(z.maxLength(40))),
});

export const failingRecord = z.object({
  id,
  title: z.string(),
  recordType: z.string(),
  regionCode,
  findings: z.array(z.string()),
});

/** One dimension explained: the queries as they are run, what they counted, and the records that fail. */
export const healthExplanation = z.object({
  countedAt: z.nullable(z.string()),
  ...share,
  counting: z.string(),
  failing: z.string(),
  parameters: z.array(z.object({ name: z.string(), value: z.string() })),
  byType: z.array(z.object({ recordType: z.string(), ...share })),
  items: z.array(failingRecord),
  nextCursor: z.nullable(z.string()),
});
export type HealthExplanation = z.output<typeof healthExplanation>;

import * as z from 'zod/mini';
import { regionCode } from '../shared/index.js';

/** How a city's platform is opened. `copyLink` is the fallback that always works: copy and QR code. */
export const jumpModes = ['miniProgram', 'webView', 'copyLink'] as const;
export type JumpMode = (typeof jumpModes)[number];

/** 一市的平台入口。verified 只在该市科技局确认后为真，未确认的写「待该市确认」，不给网址。 */
export const platformEntry = z.strictObject({
  name: z.string(),
  mode: z.enum(jumpModes),
  url: z.nullable(z.url()),
  verified: z.boolean(),
  /** Where the entry was found, for whoever checks it. */
  source: z.nullable(z.string()),
});

/** One file of config/regions. An eighth city is one more file. */
export const region = z.strictObject({
  code: regionCode,
  name: z.string(),
  shortName: z.string(),
  /** Place in the belt line from west to east, and the bank of the Yangtze it lies on. */
  order: z.int(),
  bank: z.enum(['south', 'north']),
  bureau: z.strictObject({ name: z.string(), site: z.nullable(z.url()), source: z.nullable(z.string()) }),
  platforms: z.array(platformEntry),
  /** 纠错的答复期限，工作日。 */
  correctionWorkingDays: z._default(z.int().check(z.minimum(1), z.maximum(30)), 5),
});
export type Region = z.output<typeof region>;

export const regionFigures = z.object({
  resource: z.int(),
  need: z.int(),
  cooperation: z.int(),
});
export type RegionFigures = z.output<typeof regionFigures>;

/** Per section: how many published records the region has. */
export const regionDetail = z.object({
  region,
  figures: regionFigures,
  /** Types with nothing published are left out; label and section come along so that a map needs no descriptions. */
  recordCounts: z.array(z.object({ recordType: z.string(), section: z.string(), label: z.string(), count: z.int() })),
  openChallenges: z.int(),
});

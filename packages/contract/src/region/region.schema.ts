import * as z from 'zod/mini';
import { portalModes, portalTopics } from '../portal/portal.rules.js';
import { portalView, webAddress } from '../portal/portal.schema.js';
import { regionCode } from '../shared/index.js';

/** 一市的平台入口，在该市科技局自己维护之前。confirmed 只在有公开出处时为真，未确认的写「待该市确认」，不给网址。 */
const knownPortal = z.strictObject({
  name: z.string(),
  topic: z.enum(portalTopics),
  mode: z.enum(portalModes),
  url: z.nullable(webAddress),
  confirmed: z.boolean(),
  /** Where the entry was found, for whoever checks it. */
  source: z.nullable(z.string()),
});

/** One file of config/regions. An eighth city is one more file. */
export const region = z.strictObject({
  code: regionCode,
  name: z.string(),
  shortName: z.string(),
  /** For readers who chose English. */
  englishName: z.string(),
  /** Place in the belt line from west to east, and the bank of the Yangtze it lies on. */
  order: z.int(),
  bank: z.enum(['south', 'north']),
  bureau: z.strictObject({ name: z.string(), site: z.nullable(z.url()), source: z.nullable(z.string()) }),
  portals: z.array(knownPortal),
  /** 纠错的答复期限，工作日。 */
  correctionWorkingDays: z._default(z.int().check(z.minimum(1), z.maximum(30)), 5),
});
export type Region = z.output<typeof region>;

/** What everybody may know of a place; its portals are kept by its bureau and told apart. */
export const regionView = z.omit(region, { portals: true });
export type RegionView = z.output<typeof regionView>;

export const regionFigures = z.object({
  resource: z.int(),
  need: z.int(),
  cooperation: z.int(),
});
export type RegionFigures = z.output<typeof regionFigures>;

/** Per section: how many published records the region has. */
export const regionDetail = z.object({
  region: regionView,
  portals: z.array(portalView),
  figures: regionFigures,
  /** Types with nothing published are left out; label and section come along so that a map needs no descriptions. */
  recordCounts: z.array(z.object({ recordType: z.string(), section: z.string(), label: z.string(), count: z.int() })),
  openChallenges: z.int(),
});

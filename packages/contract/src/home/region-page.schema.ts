import * as z from 'zod/mini';
import { challengeCard } from '../challenge/challenge.schema.js';
import { recordCard } from '../record/record.schema.js';
import { regionDetail } from '../region/region.schema.js';
import { regionFreshness } from '../statistics/statistics.schema.js';

/** Everything the page of one place shows, in one answer. */
export const regionPage = z.object({
  ...regionDetail.shape,
  asOf: z.string(),
  freshness: regionFreshness,
  /** 产业方向 of the carriers of the place, most first. */
  industries: z.array(z.object({ name: z.string(), count: z.int() })),
  /** The newest few of each. */
  institutions: z.array(recordCard),
  platforms: z.array(recordCard),
  carriers: z.array(recordCard),
  /** Only those still valid. */
  policies: z.array(recordCard),
  challenges: z.array(challengeCard),
  /** 合作项数 with each other place, most first; awarded challenges count as one each. */
  partners: z.array(z.object({ regionCode: z.string(), count: z.int() })),
});
export type RegionPage = z.output<typeof regionPage>;

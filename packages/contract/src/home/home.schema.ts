import * as z from 'zod/mini';
import { challengeCard } from '../challenge/challenge.schema.js';
import { recordCard } from '../record/record.schema.js';
import { regionFigures } from '../region/region.schema.js';

/** Everything the first screen shows, in one answer. Figures are counted, not configured. */
export const homeView = z.object({
  asOf: z.string(),
  totals: regionFigures,
  regions: z.array(
    z.object({ code: z.string(), shortName: z.string(), bank: z.enum(['south', 'north']), figures: regionFigures }),
  ),
  openChallenges: z.int(),
  latestChallenges: z.array(challengeCard),
  policyNews: z.array(recordCard),
  host: z.object({
    organizer: z.string(),
    filingNumber: z.nullable(z.string()),
    mapReviewNumber: z.nullable(z.string()),
    /** Tiles for a browser to lay under the map, the lowest layer first, with {z}, {x} and {y} to fill in. */
    baseMap: z.nullable(z.object({ tiles: z.array(z.string()), attribution: z.string() })),
  }),
});
export type HomeView = z.output<typeof homeView>;

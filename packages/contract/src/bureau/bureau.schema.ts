import * as z from 'zod/mini';
import { filledText, id, regionCode, text } from '../shared/index.js';

/** What a bureau says of itself. Public facts carry their source; what is not known stays empty. */
const facts = {
  name: filledText(80),
  office: text(80),
  address: text(160),
  phone: text(60),
  sourceName: text(160),
  sourceUrl: z.nullable(z.url().check(z.maxLength(500))),
  dutyHours: text(80),
};

/** `version` 0: the configuration speaks, nobody of the bureau has written yet. */
export const bureauView = z.object({
  regionCode,
  ...facts,
  site: z.nullable(z.string()),
  duty: z.nullable(z.object({ accountId: id, displayName: z.string() })),
  version: z.int(),
  updatedByName: z.nullable(z.string()),
  updatedAt: z.nullable(z.string()),
});
export type BureauView = z.output<typeof bureauView>;

export const saveBureau = z.strictObject({
  ...facts,
  dutyAccountId: z.nullable(id),
  version: z.int().check(z.minimum(0)),
});
export type BureauFacts = z.output<typeof saveBureau>;

export const colleague = z.object({ id, displayName: z.string() });

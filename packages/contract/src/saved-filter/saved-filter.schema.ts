import * as z from 'zod/mini';
import { recordSorts, sections } from '../record/index.js';
import { filledText, id, regionCode, text, version } from '../shared/index.js';

const facetKey = z.string().check(z.regex(/^[a-zA-Z][a-zA-Z0-9]{0,39}$/));

export const filterSearch = z.strictObject({
  section: z.nullable(z.enum(sections)),
  type: z.nullable(z.string().check(z.maxLength(40))),
  regions: z.array(regionCode).check(z.maxLength(40)),
  facets: z.record(facetKey, z.array(filledText(80)).check(z.maxLength(40))),
  q: text(60),
  sort: z.enum(recordSorts),
});

export const newFilter = z.strictObject({ name: filledText(20), watching: z.boolean(), search: filterSearch });
export const changeFilter = z.strictObject({ version, name: filledText(20), watching: z.boolean() });

export const savedFilter = z.object({
  id,
  name: z.string(),
  /** 有新的告诉我. */
  watching: z.boolean(),
  search: filterSearch,
  version,
  createdAt: z.string(),
});
export type SavedFilter = z.output<typeof savedFilter>;

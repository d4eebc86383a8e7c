import * as z from 'zod/mini';
import { organizationProfile } from '../organization/organization.schema.js';
import { id, regionCode } from '../shared/index.js';

export const directoryParams = z.strictObject({ creditCode: z.string().check(z.regex(/^[0-9A-Z]{18}$/)) });

/** What a published record of the directory says of an organization, as far as its form asks for it. */
export const directoryEntry = z.object({
  recordId: id,
  name: z.string(),
  regionCode,
  /** 领域；empty when not said. */
  field: z.string(),
  profile: organizationProfile,
  sourceName: z.string(),
});
export type DirectoryEntry = z.output<typeof directoryEntry>;
/** Null: the directory does not know the code. */
export const directoryAnswer = z.object({ entry: z.nullable(directoryEntry) });

import * as z from 'zod/mini';
import { MAX_PAGE_SIZE } from './paging.js';
import { id } from './primitives.schema.js';

/** Query fields every list shares. `cursor` is opaque: give back what `nextCursor` said. */
export const pageQuery = {
  limit: z._default(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(MAX_PAGE_SIZE)), 20),
  cursor: z.optional(z.string().check(z.maxLength(200))),
};

/** `total` is there when it is cheap to know exactly. */
export const pageOf = <T extends z.core.$ZodType>(item: T) =>
  z.object({
    items: z.array(item),
    nextCursor: z.nullable(z.string()),
    total: z.optional(z.int()),
  });

export const idParams = z.strictObject({ id });

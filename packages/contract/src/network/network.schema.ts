import * as z from 'zod/mini';
import { filledText, text, version } from '../shared/index.js';

/** IPv4 or IPv6, as 10.8.0.0/16 or 2001:db8::/32; one address without the slash. Whether it is one is the server's check. */
const network = z.strictObject({
  cidr: filledText(49).check(z.regex(/^[\da-fA-F:.]+(\/\d{1,3})?$/)),
  note: text(60),
});
export const changeNetworks = z.strictObject({ version, networks: z.array(network).check(z.maxLength(200)) });

export const networkList = z.object({
  networks: z.array(z.object({ cidr: z.string(), note: z.string() })),
  version,
  changedByName: z.nullable(z.string()),
  changedAt: z.nullable(z.string()),
  /** Where the reader's own request came from. */
  ownAddress: z.string(),
});
export type NetworkList = z.output<typeof networkList>;

import * as z from 'zod/mini';
import { dismissalKinds } from '../challenge/terms.js';
import { filledText, id, version } from '../shared/index.js';
import { SHORTLIST_MAX } from './deciding-rules.js';

/** 除第一名外，每一份都要有理由：类别加一段话。 */
export const dismissal = z.strictObject({ bidId: id, kind: z.enum(dismissalKinds), text: filledText(500) });
export type Dismissal = z.output<typeof dismissal>;

/** 名次从第一名起；一个都不入围即流榜。 */
export const shortlistBids = z.strictObject({
  version,
  ranked: z.array(id).check(z.maxLength(SHORTLIST_MAX)),
  dismissals: z.array(dismissal).check(z.maxLength(200)),
});

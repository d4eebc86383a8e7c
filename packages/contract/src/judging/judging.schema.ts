import * as z from 'zod/mini';
import { bidContent, openedBid } from '../bid/bid.schema.js';
import { awardNotice, criterion, indicator } from '../challenge/challenge.schema.js';
import { challengeHolds } from '../challenge/challenge-hold.js';
import { challengeStates } from '../challenge/challenge.states.js';
import { challengeKinds } from '../challenge/terms.js';
import { id, regionCode, version } from '../shared/index.js';
import { panelView } from './panel.schema.js';

/** 政府榜的方案主管部门可读全文；企业榜只见谁投了、结果如何。 */
export const deskBid = z.object({ ...openedBid.shape, content: z.nullable(bidContent) });
export type DeskBid = z.output<typeof deskBid>;

/** 评审台: everything the bureau needs to see a challenge through judging. */
export const judgingDesk = z.object({
  id,
  no: z.string(),
  version,
  kind: z.enum(challengeKinds),
  title: z.string(),
  regionCode,
  organizationId: id,
  organizationName: z.string(),
  state: z.enum(challengeStates),
  hold: z.enum(challengeHolds),
  demo: z.boolean(),
  indicators: z.array(indicator),
  criteria: z.array(criterion),
  notice: z.nullable(awardNotice),
  bids: z.array(deskBid),
  panel: z.nullable(panelView),
});
export type JudgingDesk = z.output<typeof judgingDesk>;

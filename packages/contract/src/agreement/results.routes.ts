import * as z from 'zod/mini';
import { filledText, id, idParams, pageOf, staff, version, type RouteTable } from '../shared/index.js';
import { TEAMS_MAX } from '../challenge/terms.js';
import { agreementRow } from './agreement.schema.js';

/** Agreements whose result was accepted, the best first; each but the first with its reason. */
export const rankResults = z.strictObject({
  /** Of the challenge. */
  version,
  ranked: z.array(id).check(z.minLength(1), z.maxLength(TEAMS_MAX)),
  reasons: z.array(z.strictObject({ agreementId: id, text: filledText(500) })).check(z.maxLength(TEAMS_MAX)),
  /** 评审组意见，发给各家。 */
  opinion: filledText(500),
});

export const resultRoutes = {
  'POST /staff/challenges/{id}/rank-results': {
    summary: '择优评定：录入评审组给各家结果排的名次',
    access: staff('vetter', 'districtAdmin'),
    params: idParams,
    body: rankResults,
    returns: pageOf(agreementRow),
    audit: 'challenge.rankResults',
  },
} as const satisfies RouteTable;

import { emptyBid, type BidContent } from '@market/contract/bid';
import { emptyChallenge, type ChallengeContent } from '@market/contract/challenge';
import type { OrganizationContent } from '@market/contract/organization';
import { creditCodeCheck, DAY_MS, type ErrorCode } from '@market/contract/shared';
import { ApiError, type Client } from '@market/api-client';

/** A valid 统一社会信用代码 of a fictional enterprise: the n-th of the region. */
export function creditCode(regionCode: string, n: number): string {
  const body = `91${regionCode}MA${String(n).padStart(7, '0')}`;
  return body + (creditCodeCheck(body) ?? '');
}

export const organization = (regionCode: string, n: number, name = `演示·样例${n}号有限公司`): OrganizationContent => ({
  name,
  creditCode: creditCode(regionCode, n),
  kind: 'enterprise',
  regionCode,
  field: '新材料',
  summary: '',
});

export const challengeContent = (change: Partial<ChallengeContent> = {}): ChallengeContent => ({
  ...emptyChallenge(),
  title: '高频高速覆铜板用极低轮廓铜箔表面处理',
  field: '新材料',
  difficulty: '现有反转铜箔粗糙度偏高，10 GHz 以上信号损耗大；降低粗糙度后与树脂结合力下降。',
  triedRoutes: '已试过硅烷偶联、低温电镀两条路线，剥离强度未过 0.55 N/mm。',
  researchScope: '界面处理机理与连续化工艺',
  deliverables: '中试样卷 3 批与工艺包 1 份',
  scenario: '高频高速覆铜板',
  indicators: [
    {
      id: 'i1',
      name: '表面粗糙度 Rz',
      current: '1.2',
      comparator: 'atMost',
      target: '0.6',
      unit: 'μm',
      testMethod: '双方约定',
      weight: 60,
    },
    {
      id: 'i2',
      name: '剥离强度',
      current: '0.52',
      comparator: 'atLeast',
      target: '0.70',
      unit: 'N/mm',
      testMethod: '双方约定',
      weight: 40,
    },
  ],
  rewardFen: 680_000_000,
  durationMonths: 18,
  bidDeadline: new Date(Date.now() + 30 * DAY_MS).toISOString(),
  contactName: '演示联系人',
  contactPhone: '13800009999',
  ...change,
});

export const bidContent = (
  content: Pick<ChallengeContent, 'indicators'>,
  change: Partial<BidContent> = {},
): BidContent => ({
  ...emptyBid(content.indicators),
  answers: content.indicators.map(({ id, target }) => ({
    indicatorId: id,
    promise: target,
    level: null,
    basis: '中试样卷 12 卷实测',
  })),
  route: '微纳复合镀层与低温界面反应',
  milestones: [{ title: '小试', months: 6, deliverable: '样片' }],
  team: '博士 3 人、工程师 6 人',
  foundation: '相关专利 5 件',
  priceFen: 650_000_000,
  durationMonths: 16,
  ipClaim: '双方共有',
  risks: '原料批次波动，已备第二供应商',
  relatedParty: 'none',
  truthful: true,
  ...change,
});

/** Why somebody looks at what is masked. */
export const forReason = { reason: { kind: 'reach', text: '核对到场时间' } } as const;

/** The code a call was refused with, or 'done'. */
export async function outcome(call: Promise<unknown>): Promise<ErrorCode | 'offline' | 'done'> {
  try {
    await call;
    return 'done';
  } catch (error) {
    if (error instanceof ApiError) return error.code;
    throw error;
  }
}

/** Registers, writes and submits a challenge; answers its id and version. */
export async function submitChallenge(
  demander: Client,
  content: ChallengeContent,
): Promise<{ id: string; version: number }> {
  const draft = await demander('POST /my/challenges', { body: { content } });
  return demander('POST /my/challenges/{id}/submit', { params: { id: draft.id }, body: { version: draft.version } });
}

/** A bid sealed by the given bidder. */
export async function submitBid(bidder: Client, challengeId: string, content: BidContent) {
  const draft = await bidder('POST /my/bids', { body: { challengeId } });
  const saved = await bidder('PUT /my/bids/{id}', {
    params: { id: draft.id },
    body: { version: draft.version, content },
  });
  return bidder('POST /my/bids/{id}/submit', { params: { id: saved.id }, body: { version: saved.version } });
}

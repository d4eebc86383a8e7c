import type { Client } from '@market/api-client';
import { vettingChecks, type Appraisal } from '@market/contract/challenge';
import { DAY_MS } from '@market/contract/shared';
import { Bid } from '../../apps/server/src/modules/bid/bid.entity.js';
import { Challenge } from '../../apps/server/src/modules/challenge/challenge.entity.js';
import { ClosingService } from '../../apps/server/src/modules/challenge/closing.service.js';
import { StagesService } from '../../apps/server/src/modules/challenge/stages.service.js';
import { AwardService } from '../../apps/server/src/modules/judging/award.service.js';
import type { TestApp } from './app.js';
import { picking } from './contest.js';
import { because } from './deciding.js';
import { bidContent } from './samples.js';

const sound = { level: 'sound' as const, text: '' };
const appraisal: Appraisal = {
  dimensions: { need: sound, difficulty: sound, indicators: sound, terms: sound },
  experts: [1, 2, 3].map((n) => ({ name: `演示专家${n}`, organization: '演示·研究院' })),
};
const reason = '理由';
const past = (): Date => new Date(Date.now() - 1_000);

/** Who acts, on whose side. */
export interface Doer {
  client: Client;
  /** Of an organization; else of the staff. */
  member: boolean;
}
export type Doing = (row: Challenge, by: Doer) => Promise<unknown>;

/** How each act of the model is really done; those of time answer whether something was due. */
export function doings(market: TestApp, opening: { demander: Client; vetter: Client }): Record<string, Doing> {
  const { app, dataSource } = market;
  const challenges = dataSource.getRepository(Challenge);
  const bids = dataSource.getRepository(Bid);
  const at = ({ id, version }: Challenge) => ({ params: { id }, body: { version } });
  const why = ({ id, version }: Challenge) => ({ params: { id }, body: { version, reason } });
  const bidOf = (row: Challenge, n: number) =>
    bids.find({ where: { challengeId: row.id }, order: { createdAt: 'ASC', id: 'ASC' } }).then((all) => {
      const mine = all.find((bid) => bid.createdBy === bidderAccounts[n]);
      return { id: mine?.id ?? row.id, version: mine?.version ?? 1 };
    });
  const bidderAccounts: string[] = [];
  const bidding = (n: number): Record<string, Doing> => ({
    [`begin${n}`]: async ({ id }, { client }) => {
      const { id: bidId } = await client('POST /my/bids', { body: { challengeId: id } });
      bidderAccounts[n] ??= (await bids.findOneByOrFail({ id: bidId })).createdBy;
    },
    [`seal${n}`]: async (row, { client }) => {
      const { id, version } = await bidOf(row, n);
      const content = bidContent(row.content);
      const saved = await client('PUT /my/bids/{id}', { params: { id }, body: { version, content } });
      await client('POST /my/bids/{id}/submit', { params: { id }, body: { version: saved.version } });
    },
    [`unseal${n}`]: async (row, { client }) => {
      const { id, version } = await bidOf(row, n);
      await client('POST /my/bids/{id}/unseal', { params: { id }, body: { version } });
    },
  });
  const due = async (id: string, change: Partial<Challenge>, job: () => Promise<boolean>): Promise<boolean> => {
    const { bidDeadline, noticeDeadline, stageEndsAt } = await challenges.findOneByOrFail({ id });
    await challenges.update({ id }, change);
    const did = await job();
    if (!did) await challenges.update({ id }, { bidDeadline, noticeDeadline, stageEndsAt });
    return did;
  };
  const judgedIds = async ({ id }: Challenge): Promise<string[]> =>
    (await bids.find({ where: { challengeId: id, state: 'judging' }, order: { id: 'ASC' } })).map((bid) => bid.id);
  return {
    submit: (row, { client }) => client('POST /my/challenges/{id}/submit', at(row)),
    takeBack: (row, { client }) => client('POST /my/challenges/{id}/take-back', at(row)),
    cancel: (row, { client }) => client('POST /my/challenges/{id}/cancel', why(row)),
    extend: ({ id, version, bidDeadline }, { client }) =>
      client('POST /my/challenges/{id}/extend', {
        params: { id },
        body: { version, reason, bidDeadline: new Date((bidDeadline?.getTime() ?? 0) + 2 * DAY_MS).toISOString() },
      }),
    pass: ({ id, version }, { client }) =>
      client('POST /staff/challenges/{id}/pass', { params: { id }, body: { version, checks: [...vettingChecks] } }),
    pick: ({ id, version }, { client }) =>
      client('POST /staff/challenges/{id}/pick', { params: { id }, body: picking(version, 'race', 2) }),
    return: (row, { client }) => client('POST /staff/challenges/{id}/return', why(row)),
    reject: (row, { client }) => client('POST /staff/challenges/{id}/reject', why(row)),
    refine: (row, { client }) => client('POST /staff/challenges/{id}/refine', why(row)),
    diagnose: ({ id, version }, { client }) =>
      client('POST /staff/challenges/{id}/diagnose', { params: { id }, body: { version, text: reason } }),
    appraise: ({ id, version }, { client }) =>
      client('POST /staff/challenges/{id}/appraise', {
        params: { id },
        body: { ...appraisal, version, conclusion: 'pass', reason },
      }),
    approve: (row, { client }) => client('POST /staff/challenges/{id}/approve', at(row)),
    suspend: (row, { client }) => client('POST /staff/challenges/{id}/suspend', why(row)),
    lift: (row, { client }) => client('POST /staff/challenges/{id}/lift', why(row)),
    archive: (row, { client }) => client('POST /staff/challenges/{id}/archive', at(row)),
    ...bidding(0),
    ...bidding(1),
    noticeOver: ({ id }) => due(id, { stageEndsAt: past() }, () => app.get(StagesService).endNotice(id)),
    collectionOver: ({ id }) => due(id, { stageEndsAt: past() }, () => app.get(StagesService).endCollection(id)),
    deadline: ({ id }) => due(id, { bidDeadline: past() }, () => app.get(ClosingService).closeIfDue(id)),
    award: ({ id }) => due(id, { noticeDeadline: past() }, () => app.get(AwardService).awardIfDue(id)),
    open: async ({ id, state, hold }) => {
      if (state !== 'closed' || hold !== 'none') return false;
      await opening.vetter('POST /staff/challenges/{id}/open', { params: { id } });
      await opening.demander('POST /my/challenges/{id}/open', { params: { id } });
      return true;
    },
    checkFormat: async ({ id }, { client, member }) => {
      const waiting = await bids.findBy({ challengeId: id, state: 'formatCheck' });
      const body = { decisions: waiting.map((bid) => ({ bidId: bid.id, reason: null })) };
      if (member) await client('POST /my/challenges/{id}/format-check', { params: { id }, body });
      else await client('POST /staff/challenges/{id}/format-check', { params: { id }, body });
    },
    beginJudging: async (row, { client, member }) => {
      if (member) await client('POST /my/challenges/{id}/begin-judging', at(row));
      else await client('POST /staff/challenges/{id}/begin-judging', at(row));
    },
    shortlist: async (row, { client, member }) => {
      const ranked = await judgedIds(row);
      const body = { version: row.version, ranked, dismissals: because(ranked.slice(1)) };
      if (member) await client('POST /my/challenges/{id}/shortlist', { params: { id: row.id }, body });
      else await client('POST /staff/challenges/{id}/shortlist', { params: { id: row.id }, body });
    },
    notice: async (row, { client, member }) => {
      if (member) await client('POST /my/challenges/{id}/notice', at(row));
      else await client('POST /staff/challenges/{id}/notice', at(row));
    },
  };
}

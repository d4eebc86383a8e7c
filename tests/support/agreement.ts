import type { Answer, Client } from '@market/api-client';
import type { AgreementTerms } from '@market/contract/agreement';
import { BeginningService } from '../../apps/server/src/modules/agreement/beginning.service.js';
import type { TestApp } from './app.js';
import { fileDesk, samplePdf } from './attachments.js';
import { SUZHOU, WUXI } from './bureau.js';
import { DAY_MS, isoDay } from '@market/contract/shared';
import { companies } from './companies.js';
import { passNotice } from './deadline.js';
import { noticedChallenge } from './deciding.js';
import { challengeContent } from './samples.js';

type At = { id: string };
type View = Answer<'GET /my/agreements/{id}'>;

export const reported = { report: '三批样片实测', measured: [{ indicatorId: 'i1', actual: '0.55', met: true }] };

const completeTerms = ({ terms }: View): AgreementTerms => ({
  ...terms,
  confidentiality: '双方保密三年',
  breach: '按日万分之五',
  payments: [
    { label: '签约', percent: 40, after: null },
    { label: '小试', percent: 60, after: 0 },
  ],
});

export interface Signing {
  market: TestApp;
  demander: Client;
  bidder: Client;
  /** The names both signed in by: their files need them. */
  demanderName: string;
  bidderName: string;
  params: At;
}

/** From the draft to both signatures. */
export async function putIntoForce({ market, demander, bidder, demanderName, bidderName, params }: Signing) {
  const read = (by: Client) => by('GET /my/agreements/{id}', { params });
  const at = async (by: Client) => ({ params, body: { version: (await read(by)).version } });
  const draft = await read(demander);
  await demander('PUT /my/agreements/{id}', { params, body: { version: draft.version, terms: completeTerms(draft) } });
  await demander('POST /my/agreements/{id}/propose', await at(demander));
  for (const [by, name] of [
    [demander, demanderName],
    [bidder, bidderName],
  ] as const) {
    const about = { about: 'agreement', aboutId: params.id } as const;
    await (await fileDesk(market, name)).add('盖章合同.pdf', samplePdf(name), about);
    await market.delivered();
    await by('POST /my/agreements/{id}/sign', await at(by));
  }
}

/** From the first milestone to the result of the acceptance. */
export async function deliver({ demander, bidder, params }: Signing, result: 'passed' | 'conditional' | 'failed') {
  const [milestone] = (await bidder('GET /my/agreements/{id}', { params })).milestones;
  const { id, version } = milestone ?? { id: '', version: 0 };
  await bidder('POST /my/milestones/{id}/report', { params: { id }, body: { version, ...reported } });
  const decided = { version: version + 1, accepted: true, decision: '实测达到' };
  const { version: read } = await demander('POST /my/milestones/{id}/decide', { params: { id }, body: decided });
  const applied = await bidder('POST /my/agreements/{id}/apply-acceptance', {
    params,
    body: { version: read, ...reported },
  });
  const mendBy = result === 'conditional' ? isoDay(new Date(Date.now() + 30 * DAY_MS)) : null;
  const body = { version: applied.version, result, opinion: '实测达到', mendBy };
  return demander('POST /my/agreements/{id}/decide-acceptance', { params, body });
}

/** A demander, the winner of its challenges, who stands by, and a stranger; and what the first two do to come to terms. */
export async function agreementDesk(market: TestApp) {
  const places = { demander: SUZHOU, winner: WUXI, standby: WUXI, stranger: WUXI };
  const { demander, winner, standby, stranger } = await companies(market, places);
  const vetter = await market.staff('agreement-vetter', ['vetter'], SUZHOU);
  const read = (params: At, by = demander) => by('GET /my/agreements/{id}', { params });
  const begin = async () => {
    const parties = { market, demander, vetter, bidders: [winner, standby] };
    const { id: challengeId } = await noticedChallenge(parties, challengeContent());
    await passNotice(market, challengeId);
    await market.app.get(BeginningService).beginDue();
    const { items } = await demander('GET /my/agreements', { query: {} });
    const row = items.find((item) => item.challengeId === challengeId);
    return { challengeId, params: { id: row?.id ?? '' } };
  };
  const save = async (params: At, change: Partial<AgreementTerms> = {}) => {
    const view = await read(params);
    const body = { version: view.version, terms: { ...completeTerms(view), ...change } };
    return demander('PUT /my/agreements/{id}', { params, body });
  };
  const propose = async (params: At) => {
    const { version } = await save(params);
    return demander('POST /my/agreements/{id}/propose', { params, body: { version } });
  };
  const upload = async (name: keyof typeof places, aboutId: string) => {
    await (await fileDesk(market, name)).add('盖章合同.pdf', samplePdf(name), { about: 'agreement', aboutId });
    await market.delivered();
  };
  const sign = async (params: At, by: Client) =>
    by('POST /my/agreements/{id}/sign', { params, body: { version: (await read(params, by)).version } });
  return {
    demander,
    winner,
    standby,
    stranger,
    vetter,
    read,
    begin,
    save,
    propose,
    upload,
    sign,
    stateOf: async (id: string) => (await demander('GET /my/challenges/{id}', { params: { id } })).state,
    /** Awarded, drafted and signed by both. */
    async inForce() {
      const begun = await begin();
      await propose(begun.params);
      await upload('demander', begun.params.id);
      await sign(begun.params, demander);
      await upload('winner', begun.params.id);
      await sign(begun.params, winner);
      return begun;
    },
    async acceptMilestone(params: At) {
      const [{ id, version } = { id: '', version: 0 }] = (await read(params)).milestones;
      await winner('POST /my/milestones/{id}/report', { params: { id }, body: { version, ...reported } });
      const body = { version: version + 1, accepted: true, decision: '实测达到' };
      return demander('POST /my/milestones/{id}/decide', { params: { id }, body });
    },
  };
}

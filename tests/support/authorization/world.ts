import { DAY_MS } from '@market/contract/shared';
import { loadDemo } from '../../../apps/server/src/database/demo/load-demo.js';
import { newId } from '../../../apps/server/src/common/ids.js';
import { Challenge } from '../../../apps/server/src/modules/challenge/challenge.entity.js';
import { Dispatch } from '../../../apps/server/src/modules/dispatch/dispatch.entity.js';
import { BatchJobs } from '../../../apps/server/src/modules/ingest/batch-jobs.js';
import { MemberInvitation } from '../../../apps/server/src/modules/membership/member-invitation.entity.js';
import { Message } from '../../../apps/server/src/modules/message/message.entity.js';
import { Organization } from '../../../apps/server/src/modules/organization/organization.entity.js';
import { SubstituteRow } from '../../../apps/server/src/modules/substitute/substitute.entity.js';
import { Attachment } from '../../../apps/server/src/modules/attachment/attachment.entity.js';
import { TextReviewRow } from '../../../apps/server/src/modules/text-review/text-review.entity.js';
import { startApp, type TestApp } from '../app.js';
import { samplePdf } from '../attachments.js';
import { Actors, type Who } from './actors.js';
import { send } from './requests.js';

export const HERE = '320500';
export const ELSEWHERE = '320200';

/** Offered, and nowhere to be reached. */
const NO_MODEL = { url: 'http://127.0.0.1:9/v1', key: null, name: 'none' };

export interface World {
  market: TestApp;
  actors: Actors;
  /** One of each kind, as they stand at the door. */
  everybody: readonly Who[];
  /** Enough of them where nobody is turned away: a stranger, who has lost the right to be known, and who does one thing only. */
  somebody: readonly Who[];
}

/** The demonstration with rows of every topic, and people of every kind. */
export async function openWorld(databaseUrl: string): Promise<World> {
  const market = await startApp(databaseUrl, { model: NO_MODEL });
  await loadDemo(market.app, () => undefined);
  // Thousands of refusals, each in the audit trail: what a power cut would take is not what is asked here.
  const careless = databaseUrl.startsWith('sqlite:')
    ? 'PRAGMA synchronous = OFF'
    : 'SET GLOBAL innodb_flush_log_at_trx_commit = 0';
  await market.dataSource.query(careless);
  const actors = new Actors(market);
  const everybody = await people(market, actors);
  const few = ['anonymous', 'disabled', 'expired', `cityPlatform of ${HERE}`];
  const world = { market, actors, everybody, somebody: everybody.filter(({ name }) => few.includes(name)) };
  await furnish(world);
  return world;
}

async function people({ dataSource }: TestApp, actors: Actors): Promise<Who[]> {
  const in_ = (regionCode: string) => dataSource.manager.findOneByOrFail(Organization, { regionCode });
  const [x, y] = await Promise.all([in_(HERE), in_(ELSEWHERE)]);
  const regional = (['maintainer', 'verifier', 'vetter', 'broker', 'cityPlatform'] as const).map((role) =>
    actors.staff(role, HERE),
  );
  const central = (['districtAdmin', 'systemAdmin', 'securityAdmin', 'auditor', 'expert'] as const).map((role) =>
    actors.staff(role, null),
  );
  const members = [
    ...(['admin', 'handler', 'viewer'] as const).map((seat) => actors.member(x, seat)),
    actors.member(y, 'admin'),
    actors.citizen(),
    actors.disabled(x),
    actors.expired(x),
  ];
  return [actors.anonymous, ...(await Promise.all([...members, ...regional, ...central]))];
}

/** Rows of the topics that the demonstration leaves empty. */
async function furnish({ market, actors }: World): Promise<void> {
  const { app, dataSource } = market;
  const { manager } = dataSource;
  const drafts = manager
    .createQueryBuilder(Challenge, 'c')
    .where("c.state = 'draft' AND c.regionCode = :HERE", { HERE });
  const draft = await drafts.getOneOrFail();
  const owner = await actors.member(await actors.organization(draft.organizationId), 'admin');
  const maintainer = await actors.staff('maintainer', HERE);
  const program = await actors.staff('cityPlatform', HERE);
  const as = async (who: Who, method: string, url: string, payload: object) => {
    const type = payload instanceof Buffer ? 'octet-stream' : 'json';
    const headers = { authorization: `Bearer ${who.token ?? ''}`, 'content-type': `application/${type}` };
    const answer = await send(app, { method, url: `/api/v1${url}`, headers, payload });
    if (answer.status >= 300) throw new Error(`${method} ${url}: ${answer.told}`);
  };
  await actors.visitor();
  const accountId = owner.actor?.accountId ?? '';
  const colleague = await actors.staff('verifier', HERE);
  const cause = { causeId: newId(), accountId, title: '演示', body: '演示', createdAt: new Date() };
  await manager.insert(Message, { id: newId(), ...cause, targetKind: null, targetId: null, readAt: null });
  await manager.insert(Dispatch, {
    ...{ id: newId(), ...cause, channel: 'sms', messageGroup: 'deadline', state: 'sent', attempts: 1 },
    availableAt: new Date(),
  });
  await manager.insert(SubstituteRow, {
    ...{ id: newId(), absentId: maintainer.actor?.accountId ?? '', substituteId: colleague.actor?.accountId ?? '' },
    ...{ roles: ['maintainer'], fromDay: '2099-01-01', untilDay: '2099-01-02', note: '', createdAt: new Date() },
  });
  await manager.insert(MemberInvitation, {
    ...{
      id: newId(),
      organizationId: draft.organizationId,
      codeHash: '0'.repeat(64),
      seat: 'viewer',
      invitedBy: accountId,
    },
    ...{ createdAt: new Date(), expiresAt: new Date(Date.now() + DAY_MS) },
  });
  // One that is asked for and taken away, one that waits for a person.
  for (const name of ['a.pdf', 'b.pdf'])
    await as(owner, 'POST', `/attachments?about=challenge&aboutId=${draft.id}&name=${name}`, Buffer.from(samplePdf()));
  const { id: attachmentId } = await manager.findOneByOrFail(Attachment, { aboutId: draft.id, name: 'b.pdf' });
  await manager.insert(TextReviewRow, {
    ...{
      id: newId(),
      accountId,
      operation: 'POST /feedback',
      texts: ['演示'],
      attachmentId,
      digest: '0'.repeat(64),
      regionCode: HERE,
    },
    ...{ verdict: 'review', state: 'waiting', version: 1, createdAt: new Date() },
  });
  const newcomer = { username: 'newcomer', displayName: '演示', roles: ['maintainer'], regionCode: HERE };
  await as(await actors.staff('systemAdmin', null), 'POST', '/staff/accounts', newcomer);
  const search = { section: null, type: null, regions: [], facets: {}, q: '', sort: 'newest' };
  await as(owner, 'POST', '/my/filters', { name: '演示', watching: false, search });
  const feedback = {
    kind: 'suggestion',
    regionCode: HERE,
    text: '演示',
    anonymous: false,
    contact: { name: '演示', phone: '13800008000', consent: true },
  };
  await as(owner, 'POST', '/feedback', feedback);
  const sheet = `type=carrier&region=${HERE}&name=a.csv`;
  await as(maintainer, 'POST', `/staff/batches?${sheet}`, Buffer.from('名称,类别,级别\n演示载体,孵化器,国家级\n'));
  await app.get(BatchJobs).workAll();
  await as(program, 'POST', '/ingest/batches', { recordType: 'carrier', name: '演示', rows: [{ 名称: '演示' }] });
}

import { expect, test } from '@jest/globals';
import { bidTransitions, type BidState } from '@market/contract/bid';
import { challengeTransitions, holdTransitions, type ChallengeKind } from '@market/contract/challenge';
import { canMove, type Actor, type Role } from '@market/contract/shared';
import { sampleRules } from '@market/contract/testing';
import { actsBy, choose, type Model } from '../support/life-model.js';
import { dice } from '../support/races.js';

const SEED = Number(process.env['WALK_SEED'] ?? 20261121);
const WALKS = 5_000;
const STEPS = 18;
const now = new Date('2026-11-21T08:00:00Z');
const kinds: readonly ChallengeKind[] = ['enterprise', 'government', 'contest'];

const member = (id: string) =>
  ({ accountId: id, roles: [], regionCode: null, organization: { id, seat: 'admin' } }) as unknown as Actor;
const staff = (role: Role, regionCode: string | null) =>
  ({ accountId: role, roles: [role], regionCode, organization: null }) as unknown as Actor;
const people: Record<string, Actor> = {
  demander: member('demander'),
  bidder0: member('bidder0'),
  bidder1: member('bidder1'),
  vetter: staff('vetter', '310107'),
  elsewhere: staff('vetter', '320500'),
  broker: staff('broker', '310107'),
  alliance: staff('districtAdmin', null),
};

const draft = (kind: ChallengeKind): Model => ({
  state: 'draft',
  hold: 'none',
  kind,
  regionCode: '310107',
  organizationId: 'demander',
  bidDeadline: new Date('2026-12-21T08:00:00Z'),
  extendedAt: null,
  bids: [null, null],
});

const isListed = (before: BidState | null, after: BidState | null): boolean =>
  before === after ||
  (after !== null && (before === null ? after === 'draft' : canMove(bidTransitions, before, after)));

test(`${WALKS} walks over the rules alone keep to the tables, and stand still on hold`, () => {
  const acts = actsBy(() => ({ ...sampleRules, allianceApprovalFor: ['government'] }), now);
  const roll = dice(SEED);
  const reached = new Set<string>();
  for (let walk = 0; walk < WALKS; walk += 1) {
    let model = draft(kinds[walk % kinds.length] ?? 'contest');
    for (let n = 0; n < STEPS; n += 1) {
      const [name, who] = choose(acts, people, model, roll);
      const act = acts[name];
      if (!act || act.mayBe(model, people[who] as Actor) !== undefined) continue;
      const next = { ...model, ...act.then(model) };
      const moved = model.state !== next.state;
      const kept =
        (!moved || (model.hold === 'none' && canMove(challengeTransitions, model.state, next.state))) &&
        (model.hold === next.hold || canMove(holdTransitions, model.hold, next.hold)) &&
        next.bids.every((bid, i) => isListed(model.bids[i] ?? null, bid));
      if (!kept) throw new Error(`WALK_SEED=${SEED} walk ${walk}: ${model.state} ${name} by ${who}`);
      model = next;
      reached.add(model.state);
    }
    expect(model.bids.filter((bid) => bid === 'awarded').length).toBeLessThanOrEqual(1);
  }
  for (const state of [
    'screening',
    'approval',
    'preNotice',
    'diagnosing',
    'awarded',
    'failed',
    'cancelled',
    'archived',
  ])
    expect(reached).toContain(state);
});

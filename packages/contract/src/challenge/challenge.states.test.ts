import { expect, it } from '@jest/globals';
import { bidStates, bidTransitions } from '../bid/index.js';
import { batchStates, batchTransitions } from '../ingest/index.js';
import {
  changeRequestStates,
  changeRequestTransitions,
  agreementStates,
  agreementTransitions,
  milestoneStates,
  milestoneTransitions,
} from '../agreement/index.js';
import { objectionStates, objectionTransitions } from '../objection/index.js';
import { panelStates, panelTransitions, seatStates, seatTransitions } from '../judging/index.js';
import { recordStates, recordTransitions, revisionStates, revisionTransitions } from '../record/index.js';
import { canMove, reachable } from '../shared/index.js';
import { challengeHolds, holdTransitions } from './challenge-hold.js';
import {
  beforePublication,
  challengeStates,
  challengeTransitions,
  publicStates,
  stageStates,
} from './challenge.states.js';
import { stationsOf } from './stations.js';

it('every state of every life cycle can be reached from its first', () => {
  expect(reachable(challengeTransitions, 'draft')).toEqual(new Set(challengeStates));
  expect(reachable(bidTransitions, 'draft')).toEqual(new Set(bidStates));
  expect(reachable(holdTransitions, 'none')).toEqual(new Set(challengeHolds));
  expect(reachable(agreementTransitions, 'drafting')).toEqual(new Set(agreementStates));
  expect(reachable(milestoneTransitions, 'pending')).toEqual(new Set(milestoneStates));
  expect(reachable(changeRequestTransitions, 'proposed')).toEqual(new Set(changeRequestStates));
  expect(reachable(panelTransitions, 'forming')).toEqual(new Set(panelStates));
  expect(reachable(seatTransitions, 'invited')).toEqual(new Set(seatStates));
  expect(reachable(objectionTransitions, 'submitted')).toEqual(new Set(objectionStates));
  expect(reachable(recordTransitions, 'draft')).toEqual(new Set(recordStates));
  const revisions = [...reachable(revisionTransitions, 'importing'), ...reachable(revisionTransitions, 'editing')];
  expect(new Set(revisions)).toEqual(new Set(revisionStates));
  expect(reachable(batchTransitions, 'reading')).toEqual(new Set(batchStates));
});

it('a challenge never goes back to collecting bids once it was closed', () => {
  const after = reachable(challengeTransitions, 'closed');
  expect(after.has('published')).toBe(false);
  expect(canMove(challengeTransitions, 'judging', 'published')).toBe(false);
});

it('the public sees no state before publication', () => {
  for (const state of beforePublication) expect(publicStates).not.toContain(state);
  expect(stageStates.all).toEqual(publicStates);
});

it('every state stands at a station of its line, and the stopped ones say why', () => {
  for (const state of challengeStates) {
    const line = stationsOf(state);
    expect(line.stations[line.current]).toBeDefined();
  }
  expect(stationsOf('failed').break).toBe('流榜');
  expect(stationsOf('archived', 'failed')).toEqual({ ...stationsOf('failed'), break: '已归档' });
  expect(stationsOf('archived', 'rejected').stations).toEqual(stationsOf('rejected').stations);
});

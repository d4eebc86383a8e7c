import { canMove, type Actor, type ErrorCode } from '../shared/index.js';
import { internalRequestTransitions, type InternalRequestState } from './internal-request.states.js';

interface Request {
  fromRegion: string;
  toRegion: string;
  state: InternalRequestState;
}

const unlessMoves = (from: InternalRequestState, to: InternalRequestState): ErrorCode | undefined =>
  canMove(internalRequestTransitions, from, to) ? undefined : 'stateConflict';

/** 请求只能发给别的局。 */
export const whyCannotAsk = (actor: Actor, toRegion: string): ErrorCode | undefined =>
  actor.regionCode === null || actor.regionCode === toRegion ? 'notAnotherBureau' : undefined;

/** 只有收到的局答复或说明不办理。 */
export const whyCannotAnswer = (actor: Actor, request: Request, to: 'answered' | 'declined'): ErrorCode | undefined =>
  actor.regionCode === request.toRegion ? unlessMoves(request.state, to) : 'notOwnBureau';

/** 只有提出的局办结；不再需要的也由它办结。 */
export const whyCannotClose = (actor: Actor, request: Request): ErrorCode | undefined =>
  actor.regionCode === request.fromRegion ? unlessMoves(request.state, 'closed') : 'notOwnBureau';

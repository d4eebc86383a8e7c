import { deciding, underWay, type ChallengeState } from '../challenge/challenge.states.js';
import type { ListKind } from '../record/record-type.js';
import type { Lens } from '../record/time-lens.js';

/** The kind an entry of a list has besides the record types. */
export const CHALLENGE = 'challenge';

/**
 * 榜单在三张清单上的位置：a need until it is awarded, a cooperation under way from then on; what ended otherwise is on none,
 * so that the lists count what the figures of the first screen count.
 */
const at = (states: readonly ChallengeState[], list: ListKind, lens: Lens) =>
  Object.fromEntries(states.map((state) => [state, { list, lens }]));
const places: Partial<Record<ChallengeState, { list: ListKind; lens: Lens }>> = {
  ...at(['published', ...deciding], 'need', 'present'),
  ...at(underWay, 'cooperation', 'present'),
};

export const listOfChallenge = (state: ChallengeState): ListKind | undefined => places[state]?.list;

/** The states in which a challenge is on a list, seen through a lens or through any. */
export const challengeStatesOn = (list: ListKind, lens?: Lens): ChallengeState[] =>
  (Object.keys(places) as ChallengeState[]).filter(
    (state) => places[state]?.list === list && (lens === undefined || places[state].lens === lens),
  );

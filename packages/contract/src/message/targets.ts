/** Where a message leads: the reader's own view of the thing it is about. */
export const messageTargets = ['ownChallenge', 'ownBid', 'challenge', 'record'] as const;

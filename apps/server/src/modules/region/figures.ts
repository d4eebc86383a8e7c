import type { ChallengeState } from '@market/contract/challenge';
import { listOfChallenge } from '@market/contract/lists';
import { findRecordType } from '@market/contract/record';
import type { RegionFigures } from '@market/contract/region';

export interface RecordCount {
  regionCode: string;
  recordType: string;
  count: number;
}
export interface ChallengeCount {
  regionCode: string;
  state: ChallengeState;
  count: number;
}
export interface Counts {
  records: readonly RecordCount[];
  challenges: readonly ChallengeCount[];
}

/** 三张清单的数：records by the list of their type, challenges by their state. */
export function figuresOf({ records, challenges }: Counts): RegionFigures {
  const figures: RegionFigures = { resource: 0, need: 0, cooperation: 0 };
  for (const { recordType, count } of records) {
    const list = findRecordType(recordType)?.list;
    if (list) figures[list] += count;
  }
  for (const { state, count } of challenges) {
    const list = listOfChallenge(state);
    if (list) figures[list] += count;
  }
  return figures;
}

export const openOf = ({ challenges }: Counts): number =>
  challenges.filter(({ state }) => state === 'published').reduce((sum, { count }) => sum + count, 0);

export const inRegion = ({ records, challenges }: Counts, code: string): Counts => ({
  records: records.filter(({ regionCode }) => regionCode === code),
  challenges: challenges.filter(({ regionCode }) => regionCode === code),
});

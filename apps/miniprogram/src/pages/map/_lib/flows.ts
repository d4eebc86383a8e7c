import type { MapFigures } from '@market/contract/map';
import type { Lens } from '@market/contract/record';
import type { BeltFlow } from '@market/geo';

/** Cooperation in one time; of one place alone when one is picked. */
export const flowsAt = ({ flows }: MapFigures, lens: Lens, region: string | null): BeltFlow[] =>
  flows
    .filter(({ between }) => region === null || between.includes(region))
    .map((flow) => ({ between: flow.between, weight: flow[lens] }))
    .filter(({ weight }) => weight > 0);

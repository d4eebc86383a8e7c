import type { Eligibility } from '@market/contract/record';

const order: Readonly<Record<Eligibility['verdict'], number>> = { fits: 0, incomplete: 1, missing: 2, none: 3 };

/** 符合多的排前: what fits first, then by conditions met; alike ones keep the order they came in. */
export const byEligibility = (a: Eligibility, b: Eligibility): number =>
  order[a.verdict] - order[b.verdict] || b.met - a.met;

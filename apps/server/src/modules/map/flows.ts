import type { MapFigures } from '@market/contract/map';
import type { Lens } from '@market/contract/record';

export interface Cooperation {
  from: string;
  to: string;
  lens: Lens;
  count: number;
}

/** Both directions of a pair are one flow; what stays within a place is none. */
export function flowsOf(cooperations: readonly Cooperation[]): MapFigures['flows'] {
  const flows = new Map<string, MapFigures['flows'][number]>();
  for (const { from, to, lens, count } of cooperations) {
    if (from === to) continue;
    const [first, second] = from < to ? [from, to] : [to, from];
    const key = `${first} ${second}`;
    const flow = flows.get(key) ?? { between: [first, second], past: 0, present: 0, future: 0 };
    flow[lens] += count;
    flows.set(key, flow);
  }
  return [...flows.values()];
}

import { nearestOf, sharedPairs } from '../names-near.js';
import { bigrams, compact } from '../words.js';

const MOST_CANDIDATES = 300;

/** Names of organizations and which of them share pairs of characters. */
export class KnownNames {
  private readonly names: string[] = [];
  private readonly uses = new Map<string, { at: number; count: number }>();
  private readonly byPair = new Map<string, number[]>();

  add(names: readonly string[]): void {
    for (const name of names) {
      const use = this.uses.get(name);
      if (use) {
        use.count += 1;
        continue;
      }
      const at = this.names.push(name) - 1;
      this.uses.set(name, { at, count: 1 });
      for (const pair of bigrams(compact(name))) {
        const known = this.byPair.get(pair);
        if (known) known.push(at);
        else this.byPair.set(pair, [at]);
      }
    }
  }

  /** A name nobody carries any more stays where it is, and is passed over. */
  remove(names: readonly string[]): void {
    for (const name of names) {
      const use = this.uses.get(name);
      if (use) use.count -= 1;
    }
  }

  nearest(text: string): string | undefined {
    const typed = compact(text);
    const shared = new Uint8Array(this.names.length);
    const enough = sharedPairs(typed);
    const candidates: number[] = [];
    for (const pair of bigrams(typed))
      for (const at of this.byPair.get(pair) ?? []) {
        const count = (shared[at] ?? 0) + 1;
        shared[at] = count;
        if (count === enough) candidates.push(at);
      }
    const closest = candidates.sort((a, b) => (shared[b] ?? 0) - (shared[a] ?? 0)).slice(0, MOST_CANDIDATES);
    return nearestOf(
      typed,
      closest.flatMap((at) => this.inUse(this.names[at] ?? '').map(compact)),
    );
  }

  private inUse = (name: string): string[] => ((this.uses.get(name)?.count ?? 0) > 0 ? [name] : []);
}

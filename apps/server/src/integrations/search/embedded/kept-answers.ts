import type { Asked, Found } from '../search.port.js';

/** Each is a page of keys and the counts beside it: a few kilobytes. */
const MOST = 500;

/** What an index has answered since it last changed; the questions asked last stay. */
export class KeptAnswers {
  private kept = new Map<string, Found>();

  of(asked: Asked, find: () => Found): Found {
    const key = JSON.stringify(asked);
    const found = this.kept.get(key) ?? find();
    this.kept.delete(key);
    this.kept.set(key, found);
    for (const oldest of this.kept.keys()) {
      if (this.kept.size <= MOST) break;
      this.kept.delete(oldest);
    }
    return found;
  }

  forget(): void {
    this.kept = new Map();
  }
}

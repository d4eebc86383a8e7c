import { Injectable } from '@nestjs/common';
import type { Language } from '@market/contract/shared';
import { ChallengeSource } from './challenge-source.js';
import { RecordSource } from './record-source.js';
import { RegionSource } from './region-source.js';
import { keyOf, type HitText, type SearchSource } from './search-source.js';

/** Everything that can be found. Another kind is a source and a place here. */
@Injectable()
export class SearchSources {
  readonly all: readonly SearchSource[];

  constructor(records: RecordSource, challenges: ChallengeSource, regions: RegionSource) {
    this.all = [regions, challenges, records];
  }

  /** What the index found, read again under the reader's scope and in its order. What is public no more is left out. */
  async read(keys: readonly string[], language: Language): Promise<HitText[]> {
    const read = await Promise.all(
      this.all.map((source) => {
        const own = keys.flatMap((key) =>
          key.startsWith(`${source.kind}:`) ? [key.slice(source.kind.length + 1)] : [],
        );
        return source.read(own, language);
      }),
    );
    const hits = new Map(read.flat().map((hit) => [keyOf(hit.kind, hit.id), hit]));
    return keys.flatMap((key) => hits.get(key) ?? []);
  }
}

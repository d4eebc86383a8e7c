import { publishedViewOf } from '@market/contract/challenge';
import { newId } from '../../common/ids.js';
import type { ChallengeVersionRow } from '../../modules/challenge/challenge-version.entity.js';
import type { RegionCatalog } from '../../modules/region/region-catalog.js';
import type { DemoChallengeRow } from './demo-challenges.js';

/** The first version of every demonstration challenge that was published. */
export const versionRows = (challenges: readonly DemoChallengeRow[], regions: RegionCatalog): ChallengeVersionRow[] =>
  challenges.flatMap(({ row: { id, content, digest, contentVersion, publishedAt, regionCode } }) =>
    publishedAt && digest
      ? [
          {
            id: newId(),
            challengeId: id,
            number: contentVersion,
            view: publishedViewOf(content),
            content,
            digest,
            reason: '张榜',
            byName: regions.get(regionCode).bureau.name,
            at: publishedAt,
          },
        ]
      : [],
  );

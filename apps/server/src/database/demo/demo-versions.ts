import { publishedViewOf } from '@market/contract/challenge';
import { newId } from '../../common/ids.js';
import type { CryptoProvider } from '../../integrations/crypto/crypto-provider.js';
import type { ChallengeVersionRow } from '../../modules/challenge/challenge-version.entity.js';
import { publishedText } from '../../modules/challenge/published-text.js';
import type { RegionCatalog } from '../../modules/region/region-catalog.js';
import type { DemoChallengeRow } from './demo-challenges.js';
import { daysAgo } from './demo-days.js';

/** Every published text of the demonstration challenges: the first, and the second where it was amended. */
export const versionRows = (
  challenges: readonly DemoChallengeRow[],
  { regions, crypto, now }: { regions: RegionCatalog; crypto: CryptoProvider; now: Date },
): ChallengeVersionRow[] =>
  challenges.flatMap(({ written: { amended }, row: { id, content, publishedAt, regionCode, ...row } }) => {
    if (!publishedAt) return [];
    const texts = [
      { content: { ...content, ...amended?.before }, reason: '张榜', at: publishedAt },
      ...(amended ? [{ content, reason: amended.reason, at: daysAgo(now, amended.daysAgo, '15:30') }] : []),
    ];
    return texts.map((text, i) => ({
      ...text,
      id: newId(),
      challengeId: id,
      number: i + 1,
      view: publishedViewOf(text.content),
      digest: i + 1 === row.contentVersion ? (row.digest ?? '') : crypto.digest(publishedText(text.content)),
      byName: regions.get(regionCode).bureau.name,
    }));
  });

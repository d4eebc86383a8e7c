import { publicContentOf, type ChallengeContent, type PublicContent } from '@market/contract/challenge';
import { canonicalJson } from '@market/contract/shared';

/** The bytes the public digest is taken over: exactly what the public detail shows, so that anyone can check it. */
export const publishedText = (content: ChallengeContent, shown: PublicContent = publicContentOf(content)): string =>
  canonicalJson({
    title: content.title,
    ...(content.titleEn && { titleEn: content.titleEn }),
    kind: content.kind,
    field: content.field,
    rewardFen: content.rewardFen,
    bidDeadline: content.bidDeadline && new Date(content.bidDeadline).toISOString(),
    ...shown,
  });

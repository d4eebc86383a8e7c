import { publishedViewOf, type ChallengeContent } from '@market/contract/challenge';
import { canonicalJson } from '@market/contract/shared';

/** The bytes the public digest is taken over: exactly what the public detail shows, so that anyone can check it. */
export const publishedText = (content: ChallengeContent): string => canonicalJson(publishedViewOf(content));

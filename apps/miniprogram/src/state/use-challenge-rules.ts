import type { ChallengeRules } from '@market/contract/challenge';
import { api } from './client';
import { useLoad } from './use-load';

/** What this place asks of its challenges; undefined until it is known, and kept for the way without a network. */
export function useChallengeRules(regionCode: string | undefined): ChallengeRules | undefined {
  const { data } = useLoad(
    `challenge-rules:${regionCode ?? ''}`,
    async () => (regionCode ? api('GET /regions/{code}/challenge-rules', { params: { code: regionCode } }) : undefined),
    { keep: true },
  );
  return data?.rules;
}

import type { ChallengeContent, OwnChallenge } from '@market/contract/challenge';
import { useRef } from 'react';
import { toApiError } from '@/state/api-error';
import { api } from '@/state/client';
import { useDraft, type Draft } from '@/state/use-draft';

export interface ChallengeDraft extends Draft<ChallengeContent> {
  /** Known once the first change was saved. */
  id: string | undefined;
  submit: () => Promise<OwnChallenge>;
}

/** The draft of one challenge, begun with `start`: the first change creates it, every later one saves it. */
export function useChallengeDraft(challenge: OwnChallenge | undefined, start: ChallengeContent): ChallengeDraft {
  const id = useRef(challenge?.id);
  const params = (): { id: string } => ({ id: id.current ?? '' });
  const latest = (): Promise<OwnChallenge> => api('GET /my/challenges/{id}', { params: params() });
  const draft = useDraft<ChallengeContent>({
    key: `challenge:${id.current ?? start.contestId ?? start.needId ?? 'new'}`,
    stored: challenge ?? { content: start },
    save: async (content, version) => {
      if (version !== undefined)
        return api('PUT /my/challenges/{id}', { params: params(), body: { version, content } });
      const created = await api('POST /my/challenges', { body: { content } });
      id.current = created.id;
      return created;
    },
    latest,
  });
  return {
    ...draft,
    id: id.current,
    submit: async () => {
      const version = await draft.flush();
      const submitted = await api('POST /my/challenges/{id}/submit', { params: params(), body: { version } }).catch(
        (failure: unknown) => {
          // An answer that got lost: it is submitted already.
          if (toApiError(failure).code === 'stateConflict') return latest();
          throw failure;
        },
      );
      draft.discard();
      return submitted;
    },
  };
}

import {
  challengeIssues,
  clarityOf,
  type ChallengeContent,
  type Clarity,
  type OwnChallenge,
  type StepIssue,
} from '@market/contract/challenge';
import { settledByOrganizer } from '@market/contract/contest';
import { useMemo, useState } from 'react';
import { clock } from '@/platform/clock';
import { replace } from '@/platform/navigation';
import { toast } from '@/platform/toast';
import { toApiError } from '@/state/api-error';
import { api } from '@/state/client';
import { useSession } from '@/state/session';
import { useLoad } from '@/state/use-load';
import { useChallengeRules } from '@/state/use-challenge-rules';
import { useChallengeDraft, type ChallengeDraft } from './use-challenge-draft';
import { useFormPlace, type FormPlace } from './use-form-place';

export interface Posting extends FormPlace {
  draft: ChallengeDraft;
  issues: readonly StepIssue[];
  clarity: Clarity;
  busy: boolean;
  submit: () => Promise<void>;
}

export function usePosting(challenge: OwnChallenge | undefined, start: ChallengeContent): Posting {
  const draft = useChallengeDraft(challenge, start);
  const { content } = draft;
  const [busy, setBusy] = useState(false);
  const regionCode = useSession(({ actor }) => actor?.organization?.regionCode);
  const rules = useChallengeRules(regionCode);
  const issues = useMemo(() => challengeIssues(content, rules, clock.now()), [content, rules]);
  const { field } = content;
  const similar = useLoad(`rewards:${field}`, async () =>
    field === '' ? undefined : api('GET /challenge-rewards', { query: { field } }),
  );
  const clarity = useMemo(() => clarityOf(content, similar.data), [content, similar.data]);
  const first = challenge ? 'need' : 'organization';
  const fixedParts = content.contestId ? settledByOrganizer : {};
  const form = useFormPlace({ content, onChange: draft.change, rules, issues, first, fixedParts });
  return {
    ...form,
    draft,
    issues,
    clarity,
    busy,
    submit: async () => {
      setBusy(true);
      try {
        const { id, state } = await draft.submit();
        toast(state === 'collecting' ? '题目已交，等征集期满' : '已提交，等属地初审');
        await replace('manage', { id });
      } catch (failure) {
        const { code, message } = toApiError(failure);
        if (code !== 'notComplete' || !form.goToFirstIssue()) toast(message);
      } finally {
        setBusy(false);
      }
    },
  };
}

import {
  challengeIssues,
  clarityOf,
  postingSteps,
  type ChallengeContent,
  type ChallengeRules,
  type Clarity,
  type OwnChallenge,
  type PostingStep,
} from '@market/contract/challenge';
import { useMemo, useState } from 'react';
import { clock } from '@/platform/clock';
import { replace } from '@/platform/navigation';
import { scrollToTop } from '@/platform/scroll';
import { toast } from '@/platform/toast';
import { toApiError } from '@/state/api-error';
import { api } from '@/state/client';
import { useSession } from '@/state/session';
import { useLoad } from '@/state/use-load';
import { useChallengeRules } from '@/state/use-challenge-rules';
import { stepOfPath } from './steps';
import { useChallengeDraft, type ChallengeDraft } from './use-challenge-draft';

type Issue = ReturnType<typeof challengeIssues>[number];
type Place = PostingStep | 'preview';
type TextKey = {
  [K in keyof ChallengeContent]: ChallengeContent[K] extends string ? K : never;
}[keyof ChallengeContent];

/** What a step of the form works with. */
export interface PostingFields {
  content: ChallengeContent;
  /** What the demander's place asks, once it is known. */
  rules: ChallengeRules | undefined;
  change: (part: Partial<ChallengeContent>) => void;
  /** What is still to change at this path. */
  issueOf: (path: string) => string | undefined;
  /** The same, once the reader has left its step: nobody is told of what they had no time to fill in. */
  errorOf: (path: string) => string | undefined;
  /** Value, error and change of one line or area of text. */
  text: (key: TextKey) => { value: string; error: string | undefined; onChange: (value: string) => void };
}

export interface Posting {
  draft: ChallengeDraft;
  fields: PostingFields;
  issues: readonly Issue[];
  clarity: Clarity;
  place: Place;
  go: (place: Place) => void;
  /** To where a part of the content is asked for. */
  goToPath: (path: string) => void;
  /** To the first thing still to change; false when there is none. */
  goToFirstIssue: () => boolean;
  busy: boolean;
  submit: () => Promise<void>;
}

export function usePosting(challenge: OwnChallenge | undefined, start: ChallengeContent): Posting {
  const draft = useChallengeDraft(challenge, start);
  const { content } = draft;
  const [place, setPlace] = useState<Place>(challenge ? 'need' : 'organization');
  const [left, setLeft] = useState<readonly Place[]>([]);
  const [busy, setBusy] = useState(false);
  const regionCode = useSession(({ actor }) => actor?.organization?.regionCode);
  const rules = useChallengeRules(regionCode);
  const issues = useMemo(() => challengeIssues(content, rules, clock.now()), [content, rules]);
  const { field } = content;
  const similar = useLoad(`rewards:${field}`, async () =>
    field === '' ? undefined : api('GET /challenge-rewards', { query: { field } }),
  );
  const clarity = useMemo(() => clarityOf(content, similar.data), [content, similar.data]);

  const change = (part: Partial<ChallengeContent>): void => draft.change({ ...content, ...part });
  const issueOf = (path: string): string | undefined => issues.find((issue) => issue.path === path)?.message;
  const errorOf = (path: string): string | undefined => (left.includes(stepOfPath(path)) ? issueOf(path) : undefined);
  const go = (next: Place): void => {
    setLeft(next === 'preview' ? postingSteps : [...left, place]);
    setPlace(next);
    scrollToTop();
  };
  const goToFirstIssue = (): boolean => {
    const [first] = issues;
    if (!first) return false;
    toast(`还有 ${issues.length} 处要改`);
    go(first.step);
    return true;
  };

  return {
    draft,
    fields: {
      content,
      rules,
      change,
      issueOf,
      errorOf,
      text: (key) => ({ value: content[key], error: errorOf(key), onChange: (value) => change({ [key]: value }) }),
    },
    issues,
    clarity,
    place,
    go,
    goToPath: (path) => go(stepOfPath(path)),
    goToFirstIssue,
    busy,
    submit: async () => {
      setBusy(true);
      try {
        const { id } = await draft.submit();
        toast('已提交，等属地初审');
        await replace('manage', { id });
      } catch (failure) {
        const { code, message } = toApiError(failure);
        if (code !== 'notComplete' || !goToFirstIssue()) toast(message);
      } finally {
        setBusy(false);
      }
    },
  };
}

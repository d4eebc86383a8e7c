import {
  amendmentIssues,
  contentChanges,
  fixedParts,
  publishedViewOf,
  type ChallengeContent,
  type ContentChange,
  type OwnChallenge,
} from '@market/contract/challenge';
import type { FieldIssue } from '@market/contract/shared';
import { clock } from '@/platform/clock';
import { replace } from '@/platform/navigation';
import { toast } from '@/platform/toast';
import { api } from '@/state/client';
import { useChallengeRules } from '@/state/use-challenge-rules';
import { useKeptForm } from '@/state/use-kept-form';
import { useSending, type Sending } from '@/state/use-sending';
import { rebase } from '../_lib/rebase';
import { useFormPlace, type FormPlace } from './use-form-place';

/** What is kept of an amendment: the text it was typed on, and what was typed. */
interface Kept {
  base: ChallengeContent;
  typed: ChallengeContent;
  reason: string;
}

export interface Amending extends FormPlace {
  issues: readonly FieldIssue[];
  /** Something was typed on this device. */
  kept: boolean;
  /** Nothing differs from what is published. */
  unchanged: boolean;
  /** What the public and the bidders will see changed. */
  changes: readonly ContentChange[];
  reason: string;
  setReason: (reason: string) => void;
  /** Back to what is published. */
  drop: () => void;
  sending: Sending;
}

/** 修订：the published text, what was typed over it on this device, and the way to make it the next version. */
export function useAmending(challenge: OwnChallenge, onStale: () => void): Amending {
  const { id, version, content: current, firstBidAt, regionCode } = challenge;
  const start: Kept = { base: current, typed: current, reason: '' };
  const { value, change, kept, forget } = useKeptForm<Kept>(`amend:${id}`, start);
  const parts = fixedParts(firstBidAt !== null);
  const content = rebase(value.base, value.typed, current, Object.keys(parts));
  const rules = useChallengeRules(regionCode);
  const found = amendmentIssues(current, content, { bidSeen: firstBidAt !== null, rules, now: clock.now() });
  const issues = found.filter(({ path }) => path !== '');
  const form = useFormPlace({
    content,
    onChange: (typed) => change({ base: current, typed, reason: value.reason }),
    rules,
    issues,
    first: 'need',
    fixedParts: parts,
  });
  const { reason } = value;
  const unexplained = reason.trim() === '' ? [{ path: 'reason', message: '请写修订理由' }] : [];
  const sending = useSending(
    unexplained,
    async () => {
      const { contentVersion } = await api('POST /my/challenges/{id}/amend', {
        params: { id },
        body: { version, content, reason },
      });
      forget();
      toast(`已成为第 ${contentVersion} 版，并告知揭榜方`);
      await replace('manage', { id });
    },
    onStale,
  );
  return {
    ...form,
    issues,
    kept,
    unchanged: issues.length < found.length,
    changes: contentChanges(publishedViewOf(current), publishedViewOf(content)),
    reason,
    setReason: (text) => change({ base: current, typed: content, reason: text }),
    drop: forget,
    sending,
  };
}

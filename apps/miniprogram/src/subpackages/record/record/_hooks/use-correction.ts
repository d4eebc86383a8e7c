import type { ApiError } from '@market/api-client';
import { correctionIssues, isUnanswered, sameClaim, type ReportCorrection } from '@market/contract/correction';
import type { FieldIssue } from '@market/contract/shared';
import { useEffect, useRef, useState } from 'react';
import { clock } from '@/platform/clock';
import { storage } from '@/platform/storage';
import { toApiError } from '@/state/api-error';
import { api } from '@/state/client';
import { draftName } from '@/state/kept-drafts';
import { sessionToken } from '@/state/session-token';

type Claim = Omit<ReportCorrection, 'recordId'>;
type Reported = Awaited<ReturnType<typeof send>>;
type Own = Awaited<ReturnType<typeof ofRecord>>['items'][number];

const empty: Claim = { kind: 'wrong', field: null, problem: '', suggestion: '', evidenceUrl: null };

interface Draft {
  claim: Claim;
  /** The same text sent twice is one report; another text is another. */
  key: string;
  /** The writer went to sign in and comes back to send it. */
  leaving: boolean;
}

const newKey = (): string =>
  `correction-${clock.realNow().getTime().toString(36)}-${Math.random().toString(36).slice(2, 10)}`;
const start = (): Draft => ({ claim: empty, key: newKey(), leaving: false });

const send = (recordId: string, { claim, key }: Draft) =>
  api('POST /my/corrections', { body: { recordId, ...claim } }, { idempotencyKey: key });
const ofRecord = (recordId: string) => api('GET /my/corrections', { query: { recordId } });

export interface Correcting {
  claim: Claim;
  issues: readonly FieldIssue[];
  /** The same thing, reported by this person and not answered yet. */
  pending: Own | undefined;
  busy: boolean;
  error: ApiError | undefined;
  done: Reported | undefined;
  change: (part: Partial<Claim>) => void;
  /** `unauthenticated` when the writer must sign in first: the text is kept. */
  submit: () => Promise<'done' | 'refused' | 'unauthenticated'>;
  /** True once after a visit to the sign-in page. */
  comesBack: () => boolean;
  startOver: () => void;
}

/** One report in the making: kept on the device until it is sent. */
export function useCorrection(recordId: string, shown: boolean): Correcting {
  const name = draftName('', `correction:${recordId}`);
  const [draft, setDraft] = useState<Draft>(() => storage.get<Draft>(name) ?? start());
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<ApiError>();
  const [done, setDone] = useState<Reported>();
  const [own, setOwn] = useState<readonly Own[]>([]);
  const sending = useRef(false);

  useEffect(() => {
    if (!shown || sessionToken.get() === undefined) return;
    void ofRecord(recordId).then(
      ({ items }) => setOwn(items),
      () => setOwn([]),
    );
  }, [shown, recordId]);

  const keep = (next: Draft): void => {
    storage.set(name, next);
    setDraft(next);
  };
  const issues = correctionIssues(draft.claim);

  const submit: Correcting['submit'] = async () => {
    setAsked(true);
    if (issues.length > 0 || sending.current) return 'refused';
    sending.current = true;
    setBusy(true);
    setError(undefined);
    try {
      setDone(await send(recordId, draft));
      storage.remove(name);
      return 'done';
    } catch (failure) {
      const refused = toApiError(failure);
      if (refused.code === 'unauthenticated') {
        keep({ ...draft, leaving: true });
        return 'unauthenticated';
      }
      setError(refused);
      return 'refused';
    } finally {
      sending.current = false;
      setBusy(false);
    }
  };

  return {
    claim: draft.claim,
    issues: asked ? issues : [],
    pending: own.find((each) => isUnanswered(each.state) && sameClaim(each, draft.claim)),
    busy,
    error,
    done,
    change: (part) => keep({ claim: { ...draft.claim, ...part }, key: newKey(), leaving: false }),
    submit,
    comesBack: () => {
      if (!draft.leaving) return false;
      keep({ ...draft, leaving: false });
      return sessionToken.get() !== undefined;
    },
    startOver: () => {
      setDone(undefined);
      setAsked(false);
      setDraft(start());
    },
  };
}

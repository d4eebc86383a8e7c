import { agreementIssues, type AgreementTerms, type AgreementView } from '@market/contract/agreement';
import { useState } from 'react';
import { back } from '@/platform/navigation';
import { toast } from '@/platform/toast';
import { toApiError } from '@/state/api-error';
import { api } from '@/state/client';
import type { StoredDraft } from '@/state/draft-keeper';
import { useChallengeRules } from '@/state/use-challenge-rules';
import { useDraft, type Draft } from '@/state/use-draft';

type TextKey = {
  [K in keyof AgreementTerms]: AgreementTerms[K] extends string ? K : never;
}[keyof AgreementTerms];

/** What the sections of the form work with. */
export interface TermsFields {
  terms: AgreementTerms;
  change: (part: Partial<AgreementTerms>) => void;
  /** What is wrong there, once it was checked. */
  errorOf: (path: string) => string | undefined;
  text: (key: TextKey) => { value: string; error: string | undefined; onChange: (value: string) => void };
}

export interface TermsDraft {
  draft: Draft<AgreementTerms>;
  fields: TermsFields;
  /** How much is still to change before both can sign; undefined until the rules of the place are known. */
  open: number | undefined;
  busy: boolean;
  /** Saves, and goes back to the agreement when nothing is missing; else says what. */
  finish: () => Promise<void>;
}

const stored = ({ terms, version, updatedAt }: AgreementView): StoredDraft<AgreementTerms> => ({
  content: terms,
  version,
  updatedAt,
});

export function useTerms(agreement: AgreementView): TermsDraft {
  const params = { id: agreement.id };
  const draft = useDraft<AgreementTerms>({
    key: `agreement:${agreement.id}`,
    stored: stored(agreement),
    save: async (terms, version = agreement.version) =>
      stored(await api('PUT /my/agreements/{id}', { params, body: { version, terms } })),
    latest: async () => stored(await api('GET /my/agreements/{id}', { params })),
  });
  const [checked, setChecked] = useState(false);
  const [busy, setBusy] = useState(false);
  const terms = draft.content;
  const rules = useChallengeRules(agreement.regionCode);
  const issues = rules ? agreementIssues(terms, rules) : [];
  const change = (part: Partial<AgreementTerms>): void => draft.change({ ...terms, ...part });
  const errorOf = (path: string): string | undefined =>
    checked ? issues.find((issue) => issue.path === path)?.message : undefined;
  return {
    draft,
    fields: {
      terms,
      change,
      errorOf,
      text: (key) => ({ value: terms[key], error: errorOf(key), onChange: (value) => change({ [key]: value }) }),
    },
    open: rules && issues.length,
    busy,
    finish: async () => {
      setChecked(true);
      setBusy(true);
      try {
        await draft.flush();
        const [first] = issues;
        if (first) toast(`已存。还有 ${issues.length} 处：${first.message}`);
        else await back();
      } catch (failure) {
        toast(toApiError(failure).message);
      } finally {
        setBusy(false);
      }
    },
  };
}

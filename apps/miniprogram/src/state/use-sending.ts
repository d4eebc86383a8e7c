import type { FieldIssue } from '@market/contract/shared';
import { useState } from 'react';
import { toast } from '@/platform/toast';
import { toApiError } from './api-error';

export interface Sending {
  busy: boolean;
  /** What is wrong with a field, once sending was tried. */
  errorOf: (path: string) => string | undefined;
  submit: () => Promise<void>;
}

/** Sends a form when the rules find nothing; what the server refuses stands at its field, or is said. */
export function useSending(issues: readonly FieldIssue[], send: () => Promise<void>, onStale?: () => void): Sending {
  const [tried, setTried] = useState(false);
  const [refused, setRefused] = useState<readonly FieldIssue[]>([]);
  const [busy, setBusy] = useState(false);
  return {
    busy,
    errorOf: (path) => (tried ? [...issues, ...refused].find((issue) => issue.path === path)?.message : undefined),
    submit: async () => {
      setTried(true);
      setRefused([]);
      const [first] = issues;
      if (first) {
        toast(first.message);
        return;
      }
      setBusy(true);
      try {
        await send();
        // The form may stay, for the next one.
        setTried(false);
      } catch (failure) {
        const { status, message, details } = toApiError(failure);
        setRefused(details);
        toast(details[0]?.message ?? message);
        if (status === 409 || status === 412) onStale?.();
      } finally {
        setBusy(false);
      }
    },
  };
}

import { useState } from 'react';
import { toast } from '@/platform/toast';
import { toApiError } from './api-error';
import type { Loaded } from './use-load';

export interface Moving<T> {
  busy: boolean;
  /** True when it went through. */
  move: (call: () => Promise<T>) => Promise<boolean>;
}

/** One move at a time; a refusal is said, and what changed meanwhile is fetched. */
export function useMove<T>({ replace, reload }: Pick<Loaded<T>, 'replace' | 'reload'>): Moving<T> {
  const [busy, setBusy] = useState(false);
  const move = async (call: () => Promise<T>): Promise<boolean> => {
    setBusy(true);
    try {
      replace(await call());
      return true;
    } catch (failure) {
      const { status, message, details } = toApiError(failure);
      toast(details[0]?.message ?? message);
      if (status === 409 || status === 412) reload();
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { busy, move };
}

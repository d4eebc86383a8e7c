import { useState } from 'react';
import { toast } from '@/platform/toast';
import { toApiError } from '@/state/api-error';
import type { Loaded } from '@/state/use-load';

/** One move at a time; a refusal is said, and what changed meanwhile is fetched. True when it went through. */
export function useMove<T>({ replace, reload }: Pick<Loaded<T>, 'replace' | 'reload'>) {
  const [busy, setBusy] = useState(false);
  const move = async (call: () => Promise<T>): Promise<boolean> => {
    setBusy(true);
    try {
      replace(await call());
      return true;
    } catch (failure) {
      const { status, message } = toApiError(failure);
      toast(message);
      if (status === 409 || status === 412) reload();
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { busy, move };
}

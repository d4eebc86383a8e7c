import type { Preferences } from '@market/contract/preference';
import { useState } from 'react';
import { toast } from '@/platform/toast';
import { toApiError } from '@/state/api-error';
import { api } from '@/state/client';
import { useLoad } from '@/state/use-load';

export type SetPreferences = Pick<Preferences, 'choices' | 'digest' | 'quiet'>;

/** What is chosen holds at once; what the server refuses stands again as it was. */
export function usePreferences() {
  const loaded = useLoad('preferences', () => api('GET /my/preferences'));
  const [busy, setBusy] = useState(false);
  const { data, replace } = loaded;
  const choose = async (change: Partial<SetPreferences>): Promise<void> => {
    if (!data || busy) return;
    const { choices, digest, quiet } = { ...data, ...change };
    setBusy(true);
    replace({ ...data, choices, digest, quiet });
    try {
      replace(await api('PUT /my/preferences', { body: { choices, digest, quiet } }));
    } catch (failure) {
      replace(data);
      const { message, details } = toApiError(failure);
      toast(details[0]?.message ?? message);
    } finally {
      setBusy(false);
    }
  };
  return { loaded, choose };
}

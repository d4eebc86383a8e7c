import type { DeletionOutlook } from '@market/contract/privacy';
import { useState } from 'react';
import { toast } from '@/platform/toast';
import { toApiError } from '@/state/api-error';
import { api } from '@/state/client';

/** A step that wants proof that it is still oneself: asks the server what it takes, then does it. */
export function useConfirmed(act: (body: { code?: string }) => Promise<void>) {
  const [outlook, setOutlook] = useState<DeletionOutlook>();
  const [code, setCode] = useState('');
  const [busy, setBusy] = useState(false);
  const guarded = async (work: () => Promise<void>): Promise<void> => {
    setBusy(true);
    try {
      await work();
    } catch (failure) {
      toast(toApiError(failure).message);
    } finally {
      setBusy(false);
    }
  };
  return {
    outlook,
    code,
    setCode,
    busy,
    begin: () => guarded(async () => setOutlook(await api('GET /my/deletion'))),
    confirm: () =>
      guarded(async () => {
        await act(code === '' ? {} : { code });
        setOutlook(undefined);
      }),
    leave: () => setOutlook(undefined),
  };
}

import type { OwnBid } from '@market/contract/bid';
import { useState } from 'react';
import { replace } from '@/platform/navigation';
import { toast } from '@/platform/toast';
import { toApiError } from '@/state/api-error';
import { api } from '@/state/client';

export interface Unsealing {
  busy: boolean;
  unseal: () => Promise<void>;
}

/** Back to a draft, and on to the form. */
export function useUnsealing({ id, version, challenge }: OwnBid): Unsealing {
  const [busy, setBusy] = useState(false);
  const unseal = async (): Promise<void> => {
    setBusy(true);
    try {
      await api('POST /my/bids/{id}/unseal', { params: { id }, body: { version } });
      await replace('bid', { challengeId: challenge.id });
    } catch (error) {
      toast(toApiError(error).message);
    }
    setBusy(false);
  };
  return { busy, unseal };
}

import type { OwnBid } from '@market/contract/bid';
import { useState } from 'react';
import { replace } from '@/platform/navigation';
import { toast } from '@/platform/toast';
import { toApiError } from '@/state/api-error';
import { api } from '@/state/client';
import type { BidDraft } from './use-bid-draft';

export interface Sealing {
  busy: boolean;
  seal: () => Promise<void>;
}

/** Saves what is unsaved, seals the bid and shows its receipt. */
export function useSealing(bid: OwnBid, draft: BidDraft): Sealing {
  const [busy, setBusy] = useState(false);
  const toReceipt = async (): Promise<void> => {
    draft.discard();
    await replace('receipt', { bidId: bid.id });
  };
  const seal = async (): Promise<void> => {
    setBusy(true);
    try {
      const version = await draft.flush();
      await api('POST /my/bids/{id}/submit', { params: { id: bid.id }, body: { version } });
      await toReceipt();
    } catch (error) {
      const { code, message, details } = toApiError(error);
      // The first answer got lost: it is sealed already.
      if (code === 'alreadyBid') return toReceipt();
      toast(details[0]?.message ?? message);
      setBusy(false);
    }
  };
  return { busy, seal };
}

import type { BidContent, OwnBid } from '@market/contract/bid';
import { api } from '@/state/client';
import type { StoredDraft } from '@/state/draft-keeper';
import { useDraft, type Draft } from '@/state/use-draft';

export interface BidDraft extends Draft<BidContent> {
  patch: (part: Partial<BidContent>) => void;
}

const stored = ({ content, version, updatedAt }: OwnBid): StoredDraft<BidContent> => ({ content, version, updatedAt });

export function useBidDraft(bid: OwnBid): BidDraft {
  const params = { id: bid.id };
  const draft = useDraft<BidContent>({
    key: `bid:${bid.id}`,
    stored: stored(bid),
    save: async (content, version = bid.version) =>
      stored(await api('PUT /my/bids/{id}', { params, body: { version, content } })),
    latest: async () => stored(await api('GET /my/bids/{id}', { params })),
  });
  return { ...draft, patch: (part) => draft.change({ ...draft.content, ...part }) };
}

import type { MessageView } from '@market/contract/message';
import { open } from '@/platform/navigation';
import { api } from './client';
import { useSession } from './session';

type Target = NonNullable<MessageView['target']>;

const openings: Record<Target['kind'], (id: string) => Promise<void>> = {
  ownChallenge: (id) => open('manage', { id }),
  ownBid: async (id) => {
    const bid = await api('GET /my/bids/{id}', { params: { id } });
    await (bid.state === 'draft' ? open('bid', { challengeId: bid.challenge.id }) : open('receipt', { bidId: id }));
  },
  challenge: (id) => open('challenge', { id }),
  record: (id) => open('record', { id }),
};

/** Marks a message as read, and goes to what it is about. */
export async function openMessage({ id, readAt, target }: MessageView): Promise<void> {
  if (readAt === null) {
    await api('POST /my/messages/{id}/read', { params: { id } });
    await useSession.getState().refresh();
  }
  if (target) await openings[target.kind](target.id);
}

export async function readAllMessages(): Promise<void> {
  await api('POST /my/messages/read-all');
  await useSession.getState().refresh();
}

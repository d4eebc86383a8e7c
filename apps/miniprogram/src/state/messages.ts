import type { MessageView } from '@market/contract/message';
import { api } from './client';
import { messageWays } from './message-ways';
import { useSession } from './session';

/** Marks a message as read, and goes to what it is about. */
export async function openMessage({ id, readAt, target }: MessageView): Promise<void> {
  if (readAt === null) {
    await api('POST /my/messages/{id}/read', { params: { id } });
    await useSession.getState().refresh();
  }
  if (target) await messageWays[target.kind]?.open(target.id);
}

export async function readAllMessages(): Promise<void> {
  await api('POST /my/messages/read-all');
  await useSession.getState().refresh();
}

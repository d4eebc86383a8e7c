import type { MessageView } from '@market/contract/message';
import { dayText, daysLeft } from '@market/contract/shared';
import { useState } from 'react';
import { clock } from '@/platform/clock';
import { toast } from '@/platform/toast';
import { toApiError } from '@/state/api-error';
import { api } from '@/state/client';
import { openMessage, readAllMessages } from '@/state/messages';
import { useList, type Listed } from '@/state/use-list';

interface DayOfMessages {
  day: string;
  messages: MessageView[];
}

interface Inbox extends Listed<MessageView> {
  days: DayOfMessages[];
  open: (message: MessageView) => void;
  readAll: () => void;
}

/** The inbox by days; what is read here looks read at once. */
export function useInbox(): Inbox {
  const list = useList('messages', (cursor) => api('GET /my/messages', { query: { cursor } }));
  const [read, setRead] = useState<ReadonlySet<string>>(new Set());
  /** They look read at once, and unread again when the server did not hear of it. */
  const markRead = async (messages: readonly MessageView[], tell: () => Promise<void>): Promise<void> => {
    setRead(new Set([...read, ...messages.map(({ id }) => id)]));
    await tell().catch((failure: unknown) => {
      setRead(read);
      toast(toApiError(failure).message);
    });
  };
  const now = clock.now();
  const items = list.items.map((item) => (read.has(item.id) ? { ...item, readAt: now.toISOString() } : item));
  return {
    ...list,
    days: byDay(items, now),
    open: (message) => void markRead([message], () => openMessage(message)),
    readAll: () => void markRead(items, readAllMessages),
  };
}

const dayNames: Readonly<Record<number, string>> = { 0: '今天', [-1]: '昨天' };

function byDay(messages: readonly MessageView[], now: Date): DayOfMessages[] {
  const days = new Map<string, MessageView[]>();
  for (const message of messages) {
    const day = dayNames[daysLeft(message.createdAt, now)] ?? dayText(message.createdAt, now);
    days.set(day, [...(days.get(day) ?? []), message]);
  }
  return [...days].map(([day, inside]) => ({ day, messages: inside }));
}

import { dayText } from '@market/contract/shared';
import { clock } from '@/platform/clock';
import { Note } from '@/ui/base/note';

/** Until when an answer is owed, or that it is late. */
export function DueNote({ dueAt }: { dueAt: string }) {
  const now = clock.now();
  const day = dayText(dueAt, now);
  return new Date(dueAt) < now ? (
    <Note spaced icon="warning" tone="warning">{`应在 ${day}前答复，已过时限，平台已提醒承办部门。`}</Note>
  ) : (
    <Note spaced icon="clock">{`最迟 ${day}答复。`}</Note>
  );
}

import type { ReminderLead } from '@market/contract/record';
import type { Reminder } from '@market/contract/reminder';
import { toast } from '@/platform/toast';
import { toApiError } from '@/state/api-error';
import { api } from '@/state/client';
import { useLoad } from '@/state/use-load';
import { useSay } from '@/ui/language';

interface OwnReminder {
  reminder: Reminder | null;
  set: (lead: ReminderLead) => Promise<void>;
  cancel: () => Promise<void>;
}

/** The reader's own reminder on this record. */
export function useReminder(recordId: string, needed: boolean): OwnReminder {
  const say = useSay();
  const params = { id: recordId };
  const { data, replace } = useLoad(`reminder:${needed ? recordId : ''}`, async () =>
    needed ? ((await api('GET /my/reminders')).items.find((reminder) => reminder.recordId === recordId) ?? null) : null,
  );
  const change = async (call: () => Promise<Reminder | null>, said: string): Promise<void> => {
    try {
      replace(await call());
      toast(said);
    } catch (failure) {
      toast(toApiError(failure).message);
    }
  };
  return {
    reminder: data ?? null,
    set: (lead) => change(() => api('PUT /my/reminders/{id}', { params, body: { lead } }), say('到时提醒你')),
    cancel: () => change(() => api('DELETE /my/reminders/{id}', { params }).then(() => null), say('不再提醒')),
  };
}

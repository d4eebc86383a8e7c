import type { Reminder } from '@market/contract/reminder';
import { dayText } from '@market/contract/shared';
import { clock } from '@/platform/clock';
import { open } from '@/platform/navigation';
import { usePullRefresh } from '@/platform/pull-refresh';
import { toast } from '@/platform/toast';
import { toApiError } from '@/state/api-error';
import { api } from '@/state/client';
import { useLoad } from '@/state/use-load';
import { Button } from '@/ui/base/button';
import { Card } from '@/ui/base/card';
import { Row } from '@/ui/base/row';
import { Txt } from '@/ui/base/txt';
import { LoadView } from '@/ui/page/load-view';
import { StateView } from '@/ui/page/state-view';
import classes from './favorites.module.scss';

export function Reminders() {
  const loaded = useLoad('reminders', () => api('GET /my/reminders'));
  usePullRefresh(loaded.reload);
  const cancel = async ({ recordId }: Reminder): Promise<void> => {
    try {
      await api('DELETE /my/reminders/{id}', { params: { id: recordId } });
      toast('不再提醒');
    } catch (failure) {
      toast(toApiError(failure).message);
    }
    loaded.reload();
  };
  const now = clock.now();
  return (
    <LoadView loaded={loaded}>
      {({ items }) => (
        <>
          {items.length === 0 && <NoReminders />}
          {items.map((reminder) => (
            <Card key={reminder.recordId} padded className={classes.card}>
              <Txt as="title4">{reminder.title}</Txt>
              <Txt as="label" tone="text-2">
                {dayText(reminder.dueAt, now)} 9:00 提醒，截止前 {reminder.lead} 天
              </Txt>
              <Row between gap={8}>
                <Button kind="soft" small onTap={() => void open('record', { id: reminder.recordId })}>
                  看记录
                </Button>
                <Button kind="text" small onTap={() => void cancel(reminder)}>
                  不再提醒
                </Button>
              </Row>
            </Card>
          ))}
        </>
      )}
    </LoadView>
  );
}

const NoReminders = () => (
  <StateView
    kind="empty"
    inset
    title="没有要提醒的"
    reason="在有申报截止的政策里点“我要提醒”，截止前发站内信。"
    actions={[{ text: '看政策', kind: 'soft', onTap: () => void open('records', { section: 'policy' }) }]}
  />
);

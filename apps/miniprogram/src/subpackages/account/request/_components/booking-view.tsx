import { whyCannotCancelBooking, type OwnBooking } from '@market/contract/booking';
import { errors, minuteText } from '@market/contract/shared';
import { useState } from 'react';
import { clock } from '@/platform/clock';
import { open } from '@/platform/navigation';
import { usePullRefresh } from '@/platform/pull-refresh';
import { api } from '@/state/client';
import { useLoad } from '@/state/use-load';
import { Button } from '@/ui/base/button';
import { Card } from '@/ui/base/card';
import { KeyValues } from '@/ui/base/key-values';
import { Note } from '@/ui/base/note';
import { SectionHead } from '@/ui/base/section-head';
import { Actions } from '@/ui/page/actions';
import { LoadView } from '@/ui/page/load-view';
import { OfflineBar } from '@/ui/page/offline-bar';
import { PageShell } from '@/ui/page/page-shell';
import { bookingTag, timesText } from '../../_lib/request-texts';
import { useMove } from '@/state/use-move';
import { ConsentCard } from './consent-card';
import { ReasonDialog } from './reason-dialog';
import { RequestHead } from './request-head';

export function BookingView({ id }: { id: string }) {
  const loaded = useLoad(`my-booking:${id}`, () => api('GET /my/bookings/{id}', { params: { id } }));
  const { data, asOf, reload } = loaded;
  const { busy, move } = useMove(loaded);
  const [cancelling, setCancelling] = useState(false);
  usePullRefresh(reload);
  const cancel = async (reason: string): Promise<void> => {
    const body = { version: data?.version ?? 0, reason };
    if (await move(() => api('POST /my/bookings/{id}/cancel', { params: { id }, body }))) setCancelling(false);
  };
  return (
    <PageShell
      title="预约"
      header={<OfflineBar asOf={asOf} onRetry={reload} />}
      bottom={data && <BookingActions booking={data} onCancel={() => setCancelling(true)} />}
    >
      <LoadView loaded={loaded}>
        {(booking) => (
          <>
            <RequestHead row={booking} tag={bookingTag(booking.state)} />
            <Reply booking={booking} />
            <SectionHead title="预约内容" />
            <Card padded>
              <KeyValues
                rows={[
                  { key: '时段', value: timesText(booking) },
                  { key: '用途', value: booking.purpose },
                  { key: '样品', value: booking.sample },
                  { key: '提交', value: minuteText(booking.createdAt, clock.now()) },
                ]}
              />
            </Card>
            <ConsentCard consent={booking.consent} onEnded={reload} />
          </>
        )}
      </LoadView>
      <ReasonDialog
        open={cancelling}
        title="取消预约"
        hint="时段会放开给别人，理由会告诉科技局。"
        busy={busy}
        onSubmit={(reason) => void cancel(reason)}
        onClose={() => setCancelling(false)}
      />
    </PageShell>
  );
}

function Reply({ booking: { state, dueAt, reply, repliedBy } }: { booking: OwnBooking }) {
  if (state === 'requested')
    return <Note spaced icon="clock">{`科技局最迟 ${minuteText(dueAt, clock.now())} 答复，确认后才算约上。`}</Note>;
  if (state === 'lapsed')
    return (
      <Note spaced icon="info">
        到开始时没有等到答复，时段已放开，可另约。
      </Note>
    );
  if (reply === '') return null;
  return (
    <Note spaced icon="message" tone={state === 'confirmed' ? 'success' : 'primary'}>
      {`${repliedBy ?? ''}：${reply}`}
    </Note>
  );
}

function BookingActions({ booking, onCancel }: { booking: OwnBooking; onCancel: () => void }) {
  const why = whyCannotCancelBooking(booking, clock.now());
  if (why === 'stateConflict')
    return (
      <Actions>
        <Button grow onTap={() => void open('booking', { id: booking.recordId })}>
          再约一次
        </Button>
      </Actions>
    );
  return (
    <Actions>
      <Button kind="outline" grow whyNot={why && errors[why].text} onTap={onCancel}>
        取消预约
      </Button>
    </Actions>
  );
}

import { whyCannotAnswerBooking, whyCannotCancelBooking, type StaffBooking } from '@market/contract/booking';
import { errors } from '@market/contract/shared';
import { App, Button } from 'antd';
import { useState } from 'react';
import { ActionBar } from '../../components/desk';
import { ReasonModal } from '../../components/reason-modal';
import { call } from '../../platform/client';
import { clock } from '../../platform/clock';
import { failureOf } from '../../platform/failure';
import { useKeys } from '../../platform/keys';
import { read } from '../../platform/query';
import { useAnswer } from './use-answer';

const dialogs = {
  decline: { title: '不接受预约', okText: '不接受', hint: '原样发给预约单位，时段放开给别人。' },
  cancel: { title: '取消预约', okText: '取消预约', hint: '原样发给预约单位，时段放开给别人。' },
} as const;

/** 确认、不接受、取消; each goes by message to the company. */
export function BookingActions({ booking }: { booking: StaffBooking }) {
  const { id, version } = booking;
  const params = { id };
  const { message } = App.useApp();
  const [dialog, setDialog] = useState<keyof typeof dialogs>();
  const answer = useAnswer<StaffBooking>(read('GET /staff/bookings/{id}', { params }).queryKey, 'GET /staff/bookings');
  const now = clock.now();
  const why = { answer: whyCannotAnswerBooking(booking, now), cancel: whyCannotCancelBooking(booking, now) };
  const confirm = () =>
    answer.mutate(() => call('POST /staff/bookings/{id}/confirm', { params, body: { version } }), {
      onSuccess: () => message.success('已确认，预约单位会收到消息'),
      onError: (error) => message.error(failureOf(error).text),
    });
  const explain = async (reason: string) => {
    const body = { version, reason };
    await answer.mutateAsync(() =>
      dialog === 'cancel'
        ? call('POST /staff/bookings/{id}/cancel', { params, body })
        : call('POST /staff/bookings/{id}/decline', { params, body }),
    );
    message.success('已告诉预约单位');
  };
  useKeys({
    a: () => why.answer === undefined && confirm(),
    r: () => why.answer === undefined && setDialog('decline'),
  });
  if (why.cancel === 'stateConflict') return null;
  const waiting = booking.state === 'requested';
  return (
    <ActionBar>
      {waiting ? (
        <Button danger disabled={why.answer !== undefined} aria-keyshortcuts="R" onClick={() => setDialog('decline')}>
          不接受 R
        </Button>
      ) : (
        <Button danger disabled={why.cancel !== undefined} onClick={() => setDialog('cancel')}>
          取消预约
        </Button>
      )}
      <p className="lab">{why.cancel ? errors[why.cancel].text : waiting && '确认后可看对方的联系方式'}</p>
      {waiting && (
        <Button
          type="primary"
          disabled={why.answer !== undefined}
          loading={answer.isPending}
          aria-keyshortcuts="A"
          onClick={confirm}
        >
          确认预约 A
        </Button>
      )}
      {(['decline', 'cancel'] as const).map((key) => (
        <ReasonModal
          key={key}
          open={dialog === key}
          {...dialogs[key]}
          max={300}
          onSubmit={explain}
          onClose={() => setDialog(undefined)}
        />
      ))}
    </ActionBar>
  );
}

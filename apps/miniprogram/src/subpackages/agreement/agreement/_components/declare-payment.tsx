import { whyCannotDeclarePayment } from '@market/contract/agreement';
import { isoDay } from '@market/contract/shared';
import { useState } from 'react';
import { clock } from '@/platform/clock';
import { api } from '@/state/client';
import { DayField } from '@/ui/form/day-field';
import { WanField } from '@/ui/form/wan-field';
import type { PartProps, Payment } from '../_lib/part-props';
import { Act } from '@/ui/overlay/act';

export function DeclarePayment({ payment, agreement, actor, moving }: PartProps & { payment: Payment }) {
  const { id, label, version, amountFen } = payment;
  const [paidOn, setPaidOn] = useState<string | null>(payment.paidOn ?? isoDay(clock.now()));
  const [paidFen, setPaidFen] = useState(payment.paidFen ?? amountFen);
  return (
    <Act
      small
      kind="soft"
      name={payment.paidOn ? '改报' : '申报已付'}
      about={label}
      why={whyCannotDeclarePayment(actor, agreement, payment)}
      moving={moving}
      missing={paidOn === null ? '请选择付款日期' : paidFen === 0 ? '请填写付款金额' : undefined}
      call={() =>
        api('POST /my/agreement-payments/{id}/declare', {
          params: { id },
          body: { version, paidOn: paidOn ?? '', paidFen },
        })
      }
    >
      只申报已经付出的款项，由对方确认收款。
      <DayField label="付款日期" required value={paidOn} onChange={setPaidOn} />
      <WanField label="付款金额" required fen={paidFen} onChange={setPaidFen} />
    </Act>
  );
}

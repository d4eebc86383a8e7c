import { paymentWhen, whyCannotConfirmPayment } from '@market/contract/agreement';
import { dayText, formatAmount, minuteText } from '@market/contract/shared';
import { clock } from '@/platform/clock';
import { api } from '@/state/client';
import { Card } from '@/ui/base/card';
import { KeyValues } from '@/ui/base/key-values';
import { Row } from '@/ui/base/row';
import { SectionHead } from '@/ui/base/section-head';
import { Tag } from '@/ui/base/tag';
import { Txt } from '@/ui/base/txt';
import type { PartProps, Payment } from '../_lib/part-props';
import { Act } from '@/ui/overlay/act';
import { ActsRow } from './acts-row';
import { DeclarePayment } from './declare-payment';

/** 付款：facts the two sides declare and confirm; no money passes through the platform. */
export function Payments(props: PartProps) {
  const { payments } = props.agreement;
  if (payments.length === 0) return null;
  return (
    <>
      <SectionHead title="付款" aside="双方申报的事实，平台不经手资金" />
      {payments.map((payment) => (
        <PaymentCard key={payment.id} payment={payment} {...props} />
      ))}
    </>
  );
}

const PaymentTag = ({ payment: { confirmedAt, paidOn, due } }: { payment: Payment }) => {
  if (confirmedAt) return <Tag tone="success">已确认</Tag>;
  if (paidOn) return <Tag tone="primary">待确认收款</Tag>;
  return <Tag tone={due ? 'warning' : 'plain'}>{due ? '待付' : '未到期'}</Tag>;
};

function PaymentCard({ payment, ...props }: PartProps & { payment: Payment }) {
  const { agreement, actor, moving } = props;
  const { id, label, percent, amountFen, after, version, paidOn, paidFen, confirmedAt } = payment;
  const now = clock.now();
  return (
    <Card padded spaced>
      <Row between start>
        <Txt as="title4">{label}</Txt>
        <PaymentTag payment={payment} />
      </Row>
      <KeyValues
        rows={[
          {
            key: '应付',
            value: `${formatAmount(amountFen)}（${percent}%），${paymentWhen(after, agreement.milestones)}`,
          },
          ...(paidOn && paidFen !== null
            ? [{ key: '已报', value: `${dayText(paidOn, now)} 付 ${formatAmount(paidFen)}` }]
            : []),
          ...(confirmedAt ? [{ key: '收款', value: `${minuteText(confirmedAt, now)} 确认` }] : []),
        ]}
      />
      {!confirmedAt && (
        <ActsRow>
          <DeclarePayment payment={payment} {...props} />
          {paidOn && (
            <Act
              small
              name="确认收款"
              about={label}
              why={whyCannotConfirmPayment(actor, agreement, payment)}
              moving={moving}
              call={() => api('POST /my/agreement-payments/{id}/confirm', { params: { id }, body: { version } })}
            >
              {`对方报 ${dayText(paidOn, now)} 付 ${formatAmount(paidFen ?? 0)}。核对到账后确认，不能收回。`}
            </Act>
          )}
        </ActsRow>
      )}
    </Card>
  );
}

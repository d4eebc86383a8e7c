import { agreementTypeLabels, paymentWhen, type AgreementTerms, type AgreementView } from '@market/contract/agreement';
import { ownershipLabels } from '@market/contract/challenge';
import { formatAmount } from '@market/contract/shared';
import { Card } from '@/ui/base/card';
import { KeyValues } from '@/ui/base/key-values';
import { SectionHead } from '@/ui/base/section-head';
import { Passages } from '@/ui/base/passages';

const spanOf = ({ startsOn, endsOn }: AgreementTerms): string =>
  startsOn || endsOn ? `${startsOn ?? '—'} 至 ${endsOn ?? '—'}` : '';

const milestonesOf = ({ milestones }: AgreementTerms): string =>
  milestones
    .map(
      ({ title, deliverable, dueOn }, i) =>
        `${i + 1}. ${title || '未写名称'}，${dueOn ?? '未定日期'}，交付 ${deliverable || '—'}`,
    )
    .join('\n');

const paymentsOf = (terms: AgreementTerms): string =>
  terms.payments
    .map(({ label, percent, after }) => `${label || '未写名称'} ${percent}%，${paymentWhen(after, terms.milestones)}`)
    .join('\n');

/** 条款 as they stand, with the plan of milestones and payments. */
export function Terms({ agreement: { terms } }: { agreement: AgreementView }) {
  return (
    <>
      <SectionHead title="条款" />
      <Card padded>
        <KeyValues
          rows={[
            { key: '合同类型', value: agreementTypeLabels[terms.type] },
            { key: '标的', value: terms.subject },
            { key: '金额', value: formatAmount(terms.priceFen) },
            { key: '期限', value: spanOf(terms) },
            { key: '产权', value: ownershipLabels[terms.ownership] },
          ]}
        />
        <Passages
          rows={[
            ['里程碑', milestonesOf(terms)],
            ['付款', paymentsOf(terms)],
            ['知识产权约定', terms.ipTerms],
            ['保密约定', terms.confidentiality],
            ['验收标准', terms.acceptanceStandard],
            ['违约责任', terms.breach],
          ]}
        />
      </Card>
    </>
  );
}

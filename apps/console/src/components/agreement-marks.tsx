import { WarningOutlined } from '@ant-design/icons';
import { agreementStateLabels, type AgreementRow, type AgreementState } from '@market/contract/agreement';
import { ToneTag, type Tone } from './tone-tag';

const tones: Partial<Record<AgreementState, Tone>> = {
  inForce: 'bang',
  acceptance: 'bang',
  passed: 'ok',
  conditional: 'warn',
  failed: 'bad',
};

export const AgreementStateTag = ({ state }: { state: AgreementState }) => (
  <ToneTag tone={tones[state] ?? 'plain'}>{agreementStateLabels[state]}</ToneTag>
);

/** `2 / 3`, with a mark while one is overdue. */
export const MilestoneCount = ({ row }: { row: AgreementRow }) => (
  <span className="num">
    {row.milestonesDone} / {row.milestoneCount}{' '}
    {row.milestonesOverdue > 0 && (
      <ToneTag tone="bad">
        <WarningOutlined aria-hidden /> {row.milestonesOverdue} 个逾期
      </ToneTag>
    )}
  </span>
);

export const paymentCountText = ({ paymentsDeclared, paymentsConfirmed, paymentCount }: AgreementRow): string =>
  `已报 ${paymentsDeclared}，已确认 ${paymentsConfirmed}，共 ${paymentCount} 笔`;

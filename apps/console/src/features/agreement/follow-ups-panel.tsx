import type { AgreementView } from '@market/contract/agreement';
import { formatAmount } from '@market/contract/shared';
import { Facts } from '../../components/facts';
import { Panel } from '../../components/panel';

type FollowUp = AgreementView['followUps'][number];

const answerOf = ({ answeredAt, inUse, revenueFen, note, dueOn }: FollowUp): string =>
  answeredAt
    ? [inUse ? '在用' : '没有在用', revenueFen ? `新增销售 ${formatAmount(revenueFen)}` : '', note]
        .filter(Boolean)
        .join('，')
    : `${dueOn} 回访`;

export const FollowUpsPanel = ({ followUps }: { followUps: readonly FollowUp[] }) =>
  followUps.length === 0 ? null : (
    <Panel title="回访">
      <Facts facts={followUps.map((row) => [`第 ${row.months} 个月`, answerOf(row)] as const)} />
    </Panel>
  );

import type { Criterion } from '@market/contract/challenge';
import { Facts } from '../../components/facts';
import { Panel } from '../../components/panel';

export const CriteriaPanel = ({ criteria }: { criteria: readonly Criterion[] }) => (
  <Panel title="评分标准" note="首份揭榜后冻结">
    <Facts facts={criteria.map(({ name, weight }) => [name, <span className="num">{weight} 分</span>] as const)} />
  </Panel>
);

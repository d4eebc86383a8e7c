import { CheckCircleOutlined } from '@ant-design/icons';
import type { BatchDetail } from '@market/contract/ingest';
import { Panel } from '../../components/panel';
import { countText } from '../../platform/count-text';

/** 已有数据不重填：how much of the sheet the market knows already. */
export function KnownPanel({ batch: { counts } }: { batch: BatchDetail }) {
  const known = counts.changed + counts.unchanged + counts.conflict;
  if (known === 0) return null;
  return (
    <Panel title="已有数据不重填">
      <p>
        <CheckCircleOutlined aria-hidden style={{ marginRight: 8, color: 'var(--success)' }} />
        <span className="num">{countText(known)}</span> 行与现有记录对上，只更新变了的字段
      </p>
    </Panel>
  );
}

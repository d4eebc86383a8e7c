import { Link } from '@tanstack/react-router';
import { batchSourceLabels, type BatchRow } from '@market/contract/ingest';
import { findRecordType } from '@market/contract/record';
import { agoText } from '@market/contract/shared';
import type { TableColumnsType } from 'antd';
import { RegionMark } from '../../components/region-mark';
import { countText } from '../../platform/count-text';
import { BatchStateTag } from './batch-state-tag';
import { CancelBatch } from './cancel-batch';
import styles from './batches-page.module.css';

type Columns = TableColumnsType<BatchRow>;
type Count = keyof BatchRow['counts'];

const number = (title: string, key: Count): Columns[number] => ({
  title,
  key,
  className: 'num',
  align: 'right',
  render: (_, { counts, state }) => (state === 'reading' || state === 'failed' ? '—' : countText(counts[key])),
});

const nextSteps: Partial<Record<BatchRow['state'], string>> = { previewed: '继续', failed: '看原因' };

export function batchColumns(seesAll: boolean, now: Date): Columns {
  return [
    {
      title: '表',
      key: 'name',
      render: (_, { id, name, source, createdBy }) => (
        <div className={styles.name}>
          <Link to="/import/$id" params={{ id }}>
            {name}
          </Link>
          <span className="cap">
            {batchSourceLabels[source]}　{createdBy}
          </span>
        </div>
      ),
    },
    {
      title: '类型',
      key: 'recordType',
      render: (_, { recordType }) => findRecordType(recordType)?.label ?? recordType,
    },
    ...(seesAll ? [regionColumn] : []),
    number('行', 'rows'),
    number('新增', 'new'),
    number('更新', 'changed'),
    number('待处理', 'open'),
    number('已提交', 'submitted'),
    {
      title: '上传',
      key: 'createdAt',
      render: (_, { createdAt }) => <span className="num">{agoText(createdAt, now)}</span>,
    },
    { title: '状态', key: 'state', render: (_, batch) => <BatchStateTag batch={batch} /> },
    {
      title: '',
      key: 'actions',
      align: 'right',
      render: (_, batch) => (
        <div className={styles.actions}>
          <CancelBatch batch={batch} text />
          <Link
            to="/import/$id"
            params={{ id: batch.id }}
            aria-label={`${nextSteps[batch.state] ?? '看'} ${batch.name}`}
          >
            {nextSteps[batch.state] ?? '看'}
          </Link>
        </div>
      ),
    },
  ];
}

const regionColumn: Columns[number] = {
  title: '城市',
  key: 'region',
  render: (_, { regionCode }) => <RegionMark code={regionCode} />,
};

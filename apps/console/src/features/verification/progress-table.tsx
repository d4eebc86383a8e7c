import { Link } from '@tanstack/react-router';
import { getRecordType } from '@market/contract/record';
import { isoDay } from '@market/contract/shared';
import { isRoundOverdue, type RoundProgress, type RoundView } from '@market/contract/verification';
import { Table } from 'antd';
import { RegionMark } from '../../components/region-mark';
import { clock } from '../../platform/clock';
import styles from './round-page.module.css';

interface Props {
  round: RoundView;
  progress: readonly RoundProgress[];
}

/** Each place and type in the order of the line; nobody is ranked. What is left leads to the records themselves. */
export function ProgressTable({ round, progress }: Props) {
  const late = isRoundOverdue(round, isoDay(clock.now()));
  return (
    <Table<RoundProgress>
      rowKey={({ regionCode, recordType }) => `${regionCode}-${recordType}`}
      dataSource={progress}
      pagination={false}
      columns={[
        {
          title: '城市',
          key: 'region',
          render: (_, { regionCode }) => <RegionMark code={regionCode} />,
        },
        { title: '类型', key: 'type', render: (_, { recordType }) => getRecordType(recordType).label },
        { title: '名单', dataIndex: 'total', key: 'total', align: 'right', className: 'num' },
        { title: '已完成', dataIndex: 'done', key: 'done', align: 'right', className: 'num' },
        { title: '待第二人', dataIndex: 'waiting', key: 'waiting', align: 'right', className: 'num' },
        {
          title: late ? '超期未核验' : '未核验',
          key: 'left',
          align: 'right',
          render: (_, { left, regionCode, recordType }) =>
            left > 0 && round.state === 'open' ? (
              <Link
                to="/records"
                search={{ type: recordType, region: regionCode, round: round.id }}
                className={`num ${late ? styles.late : ''}`}
                aria-label={`看没有核验的 ${left} 条`}
              >
                {left}
              </Link>
            ) : (
              <span className="num">{left}</span>
            ),
        },
      ]}
    />
  );
}

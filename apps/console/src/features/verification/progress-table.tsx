import { Link } from '@tanstack/react-router';
import { getRecordType } from '@market/contract/record';
import { isoDay } from '@market/contract/shared';
import { isRoundOverdue, type RoundProgress, type RoundView } from '@market/contract/verification';
import { Table } from 'antd';
import { RegionMark } from '../../components/region-mark';
import { clock } from '../../platform/clock';
import { rowsByPlace, type ProgressRow } from './progress-rows';
import styles from './round-page.module.css';

interface Props {
  round: RoundView;
  progress: readonly RoundProgress[];
}

/** Each place, opened its types, in the order of the line; nobody is ranked. What is left leads to the records themselves. */
export function ProgressTable({ round, progress }: Props) {
  const late = isRoundOverdue(round, isoDay(clock.now()));
  return (
    <Table<ProgressRow>
      dataSource={rowsByPlace(progress)}
      indentSize={0}
      pagination={false}
      columns={[
        {
          title: '城市',
          key: 'region',
          render: (_, { regionCode }) => (
            <span style={{ display: 'inline-flex' }}>
              <RegionMark code={regionCode} />
            </span>
          ),
        },
        {
          title: '类型',
          key: 'type',
          render: (_, { recordType, children }) =>
            recordType ? getRecordType(recordType).label : `${children?.length ?? 0} 类`,
        },
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
                {...leftOf(round.id, regionCode, recordType)}
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

/** Of a type its table; of a whole place what its desk has to look at. */
const leftOf = (round: string, region: string, type: string | null) =>
  type
    ? ({ to: '/records', search: { type, region, round } } as const)
    : ({ to: '/verification', search: { tab: 'due', region, round } } as const);

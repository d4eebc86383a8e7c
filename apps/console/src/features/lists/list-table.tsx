import { challengeStateLabels } from '@market/contract/challenge';
import type { ListEntry } from '@market/contract/lists';
import { getRecordType, lensLabels, shownFields } from '@market/contract/record';
import { isoDay } from '@market/contract/shared';
import type { TableColumnsType } from 'antd';
import { Amount } from '../../components/amount';
import { DemoMark } from '../../components/demo-mark';
import { RegionMark } from '../../components/region-mark';
import { RowTable } from '../../components/row-table';
import { SourceMark } from '../../components/source-mark';

const MOST_POINTS = 3;
const labelOf = ({ record }: ListEntry): string => (record ? getRecordType(record.recordType).label : '榜单');

const columns: TableColumnsType<ListEntry> = [
  {
    title: '名称',
    key: 'title',
    width: 340,
    render: (_, { record, challenge }) => {
      const { title, demo } = record ?? challenge ?? { title: '—', demo: false };
      return (
        <>
          {title} {demo && <DemoMark />}
          <div className="cap">{challenge?.organizationName ?? record?.sourceName}</div>
        </>
      );
    },
  },
  { title: '类别', key: 'kind', width: 110, render: (_, entry) => labelOf(entry) },
  {
    title: '地区',
    key: 'region',
    width: 150,
    render: (_, { record, challenge, partnerPlace }) => (
      <>
        <RegionMark code={(record ?? challenge)?.regionCode ?? ''} />
        {partnerPlace && <span> ⇄ {partnerPlace}</span>}
      </>
    ),
  },
  { title: '时态', key: 'lens', width: 70, render: (_, { lens }) => lensLabels[lens] },
  { title: '要点', key: 'points', width: 320, render: (_, entry) => <Points entry={entry} /> },
  {
    title: '来源与核验',
    key: 'source',
    width: 160,
    render: (_, { record, challenge }) =>
      record ? (
        <>
          <SourceMark kind={record.provenance} />{' '}
          <span className="num">{record.verifiedAt ? isoDay(record.verifiedAt) : '待核验'}</span>
        </>
      ) : (
        <span className="mono">{challenge?.no}</span>
      ),
  },
];

function Points({ entry: { record, challenge } }: { entry: ListEntry }) {
  if (challenge)
    return (
      <>
        <Amount fen={challenge.rewardFen} />　{challengeStateLabels[challenge.state]}
      </>
    );
  if (!record) return null;
  const points = shownFields(getRecordType(record.recordType), record.fields, 'card').slice(0, MOST_POINTS);
  return <>{points.map(({ field, text }) => `${field.label} ${text}`).join('　')}</>;
}

export const ListTable = ({ entries, loading }: { entries: readonly ListEntry[]; loading: boolean }) => (
  <RowTable
    rowKey={({ record, challenge }) => (record ?? challenge)?.id ?? ''}
    columns={columns}
    rows={entries}
    loading={loading}
    empty={{ text: '没有符合的条目', reason: '换一个时间或放宽条件。' }}
  />
);

import { useQuery } from '@tanstack/react-query';
import type { OpeningRow } from '@market/contract/booking';
import { findRecordType } from '@market/contract/record';
import { Button, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { PagedTable } from '../../components/paged-table';
import { RegionMark } from '../../components/region-mark';
import { ToneTag } from '../../components/tone-tag';
import { useCursorPages } from '../../platform/cursor-pages';
import { read } from '../../platform/query';
import { OpeningForm } from './opening-form';
import { openingText } from './opening-text';

interface Query {
  region: string | undefined;
  q: string | undefined;
}

const empty = { text: '没有可预约的记录', reason: '发布的仪器和平台会出现在这里。' };

/** When each instrument and platform of the place can be booked. */
export function OpeningTable({ query }: { query: Query }) {
  const pages = useCursorPages(JSON.stringify(query));
  const list = useQuery(read('GET /staff/openings', { query: { ...query, cursor: pages.cursor } }));
  const [edited, setEdited] = useState<OpeningRow>();
  const columns: TableColumnsType<OpeningRow> = [
    {
      title: '名称',
      key: 'title',
      render: (_, { title, recordType }) => (
        <>
          {title}
          <div className="cap">{findRecordType(recordType)?.label}</div>
        </>
      ),
    },
    { title: '地区', key: 'region', width: 90, render: (_, { regionCode }) => <RegionMark code={regionCode} /> },
    {
      title: '预约',
      key: 'open',
      width: 100,
      render: (_, { rules }) => <ToneTag tone={rules.open ? 'ok' : 'plain'}>{rules.open ? '开放' : '不开放'}</ToneTag>,
    },
    {
      title: '规则',
      key: 'rules',
      render: (_, { rules, version }) => (
        <>
          {openingText(rules)}
          {version === 0 && <div className="cap">默认，按记录的预约方式</div>}
        </>
      ),
    },
    {
      title: '操作',
      key: 'edit',
      width: 100,
      render: (_, row) => (
        <Button type="link" aria-label={`改${row.title}的开放规则`} onClick={() => setEdited(row)}>
          改规则
        </Button>
      ),
    },
  ];
  return (
    <>
      <PagedTable list={list} pages={pages} columns={columns} rowKey="recordId" empty={empty} />
      {edited && <OpeningForm key={edited.recordId} row={edited} onClose={() => setEdited(undefined)} />}
    </>
  );
}

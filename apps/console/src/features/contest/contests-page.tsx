import { PlusOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { contestStageLabels, type StaffContestRow } from '@market/contract/contest';
import { minuteText } from '@market/contract/shared';
import { Button, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { DemoMark } from '../../components/demo-mark';
import { PagedTable } from '../../components/paged-table';
import { PageFrame } from '../../components/page-frame';
import { RegionMark } from '../../components/region-mark';
import { clock } from '../../platform/clock';
import { useCursorPages } from '../../platform/cursor-pages';
import { read } from '../../platform/query';
import { OpenContest } from './open-contest';

const columns: TableColumnsType<StaffContestRow> = [
  {
    title: '挑战赛',
    key: 'title',
    render: (_, { id, title, demo }) => (
      <>
        <Link to="/contests/$id" params={{ id }}>
          {title}
        </Link>{' '}
        {demo && <DemoMark />}
      </>
    ),
  },
  { title: '办赛', key: 'region', width: 120, render: (_, { regionCode }) => <RegionMark code={regionCode} /> },
  { title: '进展', key: 'stage', width: 110, render: (_, { stage }) => contestStageLabels[stage] },
  {
    title: '征集截止',
    key: 'until',
    width: 170,
    className: 'num',
    render: (_, { collectUntil }) => minuteText(collectUntil, clock.now()),
  },
  { title: '题目', dataIndex: 'topics', width: 80, align: 'right', className: 'num' },
  { title: '待定', dataIndex: 'waiting', width: 80, align: 'right', className: 'num' },
  { title: '已张榜', dataIndex: 'published', width: 90, align: 'right', className: 'num' },
];

/** 挑战赛: what the bureau asks topics for, and how many wait for its decision. */
export function ContestsPage() {
  const pages = useCursorPages('contests');
  const [opening, setOpening] = useState(false);
  const list = useQuery(read('GET /staff/contests', { query: { cursor: pages.cursor } }));
  return (
    <PageFrame
      actions={
        <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={() => setOpening(true)}>
          发起征集
        </Button>
      }
    >
      <PagedTable
        list={list}
        pages={pages}
        rowKey="id"
        columns={columns}
        empty={{ text: '还没有挑战赛', reason: '发起征集后，单位在小程序提交题目，期满由你筛选。' }}
      />
      {opening && <OpenContest onClose={() => setOpening(false)} />}
    </PageFrame>
  );
}

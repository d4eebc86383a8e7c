import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { inquiryKindLabels, owedStates, type InquiryKind, type InquiryRow } from '@market/contract/inquiry';
import { isoDay } from '@market/contract/shared';
import type { TableColumnsType } from 'antd';
import { DueMark } from '../../components/due-mark';
import { PagedTable } from '../../components/paged-table';
import { RegionMark } from '../../components/region-mark';
import { useCursorPages } from '../../platform/cursor-pages';
import { read } from '../../platform/query';
import styles from './services.module.css';
import { InquiryTag } from './state-tags';

const columns: TableColumnsType<InquiryRow> = [
  {
    title: '问题',
    key: 'question',
    width: 340,
    render: (_, { id, question, recordTitle }) => (
      <div className={styles.question}>
        <Link to="/services/inquiries/$id" params={{ id }}>
          {question}
        </Link>
        <div className="cap">{recordTitle}</div>
      </div>
    ),
  },
  { title: '类别', key: 'kind', width: 110, render: (_, { kind }) => inquiryKindLabels[kind] },
  { title: '谁问', key: 'who', width: 220, render: (_, { organizationName }) => organizationName ?? '未登记单位' },
  { title: '地区', key: 'region', width: 90, render: (_, { regionCode }) => <RegionMark code={regionCode} /> },
  { title: '提交', key: 'createdAt', width: 110, className: 'num', render: (_, row) => isoDay(row.createdAt) },
  {
    title: '答复期限',
    key: 'due',
    width: 200,
    render: (_, { state, dueAt }) => (owedStates.includes(state) ? <DueMark dueAt={dueAt} /> : '—'),
  },
  { title: '状态', key: 'state', width: 90, render: (_, { state }) => <InquiryTag state={state} /> },
];

const empties = {
  waiting: { text: '没有待答复的咨询', reason: '融资咨询、联系和窗口留言会出现在这里，按到期先后排。' },
  over: { text: '没有答复过的咨询', reason: '答复和撤回的咨询会出现在这里。' },
};

interface Query {
  stage: 'waiting' | 'over';
  kind: InquiryKind | undefined;
  region: string | undefined;
  q: string | undefined;
}

export function InquiryTable({ query }: { query: Query }) {
  const pages = useCursorPages(JSON.stringify(query));
  const list = useQuery(read('GET /staff/inquiries', { query: { ...query, cursor: pages.cursor } }));
  return <PagedTable list={list} pages={pages} columns={columns} rowKey="id" empty={empties[query.stage]} />;
}

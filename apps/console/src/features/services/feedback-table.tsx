import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { feedbackKindLabels, type FeedbackKind, type FeedbackRow } from '@market/contract/feedback';
import { isoDay } from '@market/contract/shared';
import type { TableColumnsType } from 'antd';
import { DueMark } from '../../components/due-mark';
import { PagedTable } from '../../components/paged-table';
import { useCursorPages } from '../../platform/cursor-pages';
import { read } from '../../platform/query';
import styles from './services.module.css';
import { FeedbackTag } from './state-tags';

const columns: TableColumnsType<FeedbackRow> = [
  {
    title: '内容',
    key: 'text',
    width: 420,
    render: (_, { id, text }) => (
      <div className={styles.question}>
        <Link to="/services/feedback/$id" params={{ id }}>
          {text}
        </Link>
      </div>
    ),
  },
  { title: '类别', key: 'kind', width: 110, render: (_, { kind }) => feedbackKindLabels[kind] },
  { title: '承办', dataIndex: 'receiver', width: 220 },
  { title: '提交', key: 'createdAt', width: 110, className: 'num', render: (_, row) => isoDay(row.createdAt) },
  {
    title: '答复期限',
    key: 'due',
    width: 200,
    render: (_, { state, dueAt }) => (state === 'received' ? <DueMark dueAt={dueAt} /> : '—'),
  },
  { title: '状态', key: 'state', width: 90, render: (_, { state }) => <FeedbackTag state={state} /> },
];

const empties = {
  waiting: { text: '没有待答复的投诉建议', reason: '有人在小程序里投诉、建议或报使用问题后会出现在这里。' },
  over: { text: '没有答复过的投诉建议', reason: '答复和撤回的会出现在这里。' },
};

interface Query {
  stage: 'waiting' | 'over';
  kind: FeedbackKind | undefined;
  region: string | undefined;
  q: string | undefined;
}

export function FeedbackTable({ query }: { query: Query }) {
  const pages = useCursorPages(JSON.stringify(query));
  const list = useQuery(read('GET /staff/feedback', { query: { ...query, cursor: pages.cursor } }));
  return <PagedTable list={list} pages={pages} columns={columns} rowKey="id" empty={empties[query.stage]} />;
}

import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { textReviewStateLabels, textReviewStates } from '@market/contract/text-review';
import { Segmented } from 'antd';
import { PageFrame } from '../../components/page-frame';
import { PagedCard } from '../../components/paged-card';
import { useCursorPages } from '../../platform/cursor-pages';
import { read } from '../../platform/query';
import { TextReviewTable } from './text-review-table';

/** 内容待审：words that were not let through by themselves. */
export function TextReviewsPage() {
  const search = useSearch({ from: '/desk/page/text-reviews' });
  const navigate = useNavigate({ from: '/text-reviews' });
  const state = textReviewStates.find((each) => each === search.state) ?? 'waiting';
  const pages = useCursorPages(state);
  const list = useQuery(read('GET /staff/text-reviews', { query: { state, cursor: pages.cursor } }));
  return (
    <PageFrame
      bar={
        <Segmented
          aria-label="状态"
          value={state}
          options={textReviewStates.map((value) => ({ value, label: textReviewStateLabels[value] }))}
          onChange={(chosen) => void navigate({ search: { state: chosen }, replace: true })}
        />
      }
    >
      <PagedCard list={list} pages={pages}>
        {(rows) => <TextReviewTable rows={rows} loading={list.isPending} state={state} />}
      </PagedCard>
    </PageFrame>
  );
}

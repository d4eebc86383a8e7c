import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { approvalBoxes } from '@market/contract/approval';
import { Segmented } from 'antd';
import { useState } from 'react';
import { PageFrame } from '../../components/page-frame';
import { PagedCard } from '../../components/paged-card';
import { SecretIssued, type Issued } from '../../components/secret-issued';
import { useCursorPages } from '../../platform/cursor-pages';
import { read } from '../../platform/query';
import { oneOf } from '../../platform/search';
import { ApprovalTable } from './approval-table';

const boxes = [
  { value: 'toDecide', label: '待我同意' },
  { value: 'own', label: '我的申请' },
  { value: 'decided', label: '已定的' },
];

/** 待我同意、我的申请：what one person asks for and another one agrees to. */
export function ApprovalsPage() {
  const search = useSearch({ from: '/desk/page/approvals' });
  const navigate = useNavigate({ from: '/approvals' });
  const box = oneOf(approvalBoxes, search.box) ?? 'toDecide';
  const pages = useCursorPages(box);
  const approvals = useQuery(read('GET /staff/approvals', { query: { box, cursor: pages.cursor } }));
  const [issued, setIssued] = useState<Issued>();
  return (
    <PageFrame
      bar={
        <Segmented
          aria-label="哪些申请"
          options={boxes}
          value={box}
          onChange={(chosen) => void navigate({ search: { box: chosen }, replace: true })}
        />
      }
    >
      <PagedCard list={approvals} pages={pages}>
        {(rows) => <ApprovalTable rows={rows} loading={approvals.isPending} box={box} onIssued={setIssued} />}
      </PagedCard>
      <SecretIssued issued={issued} onClose={() => setIssued(undefined)} />
    </PageFrame>
  );
}

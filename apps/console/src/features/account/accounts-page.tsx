import { PlusOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { staff, whyCannotCall } from '@market/contract/shared';
import { Button } from 'antd';
import { useState } from 'react';
import { FailureView } from '../../components/failure-view';
import { PageFrame } from '../../components/page-frame';
import { Pager } from '../../components/pager';
import { RegionSelect } from '../../components/region-select';
import { SearchInput } from '../../components/search-input';
import { TableCard } from '../../components/table-card';
import { useCursorPages } from '../../platform/cursor-pages';
import { read } from '../../platform/query';
import { useActor } from '../../platform/session';
import { AccountTable } from './account-table';
import { CreateAccount } from './create-account';
import { PasswordIssued, type Issued } from './password-issued';

export function AccountsPage() {
  const { region, q } = useSearch({ from: '/desk/page/accounts' });
  const navigate = useNavigate({ from: '/accounts' });
  const keeps = whyCannotCall(useActor(), staff('systemAdmin')) === undefined;
  const pages = useCursorPages(`${region ?? ''}|${q ?? ''}`);
  const accounts = useQuery(read('GET /staff/accounts', { query: { region, q, cursor: pages.cursor } }));
  const [creating, setCreating] = useState(false);
  const [issued, setIssued] = useState<Issued>();
  const narrow = (change: { region?: string | undefined; q?: string | undefined }) =>
    void navigate({ search: (before) => ({ ...before, ...change }), replace: true });

  return (
    <PageFrame
      bar={
        <>
          <SearchInput value={q} placeholder="账号、姓名" onSearch={(text) => narrow({ q: text })} />
          <RegionSelect value={region} onChange={(code) => narrow({ region: code })} />
        </>
      }
      actions={
        keeps && (
          <Button
            type="primary"
            icon={<PlusOutlined aria-hidden />}
            data-testid="create-account"
            onClick={() => setCreating(true)}
          >
            新建账号
          </Button>
        )
      }
    >
      <TableCard>
        {accounts.isError && !accounts.data ? (
          <FailureView error={accounts.error} onRetry={() => void accounts.refetch()} />
        ) : (
          <>
            <AccountTable
              rows={accounts.data?.items ?? []}
              loading={accounts.isPending}
              keeps={keeps}
              onIssued={setIssued}
            />
            <Pager pages={pages} nextCursor={accounts.data?.nextCursor ?? null} total={accounts.data?.total} />
          </>
        )}
      </TableCard>
      <CreateAccount open={creating} onClose={() => setCreating(false)} onIssued={setIssued} />
      <PasswordIssued issued={issued} onClose={() => setIssued(undefined)} />
    </PageFrame>
  );
}

import { KeyOutlined, PlusOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { staff, whyCannotCall } from '@market/contract/shared';
import { Button } from 'antd';
import { useState } from 'react';
import { PageFrame } from '../../components/page-frame';
import { PagedCard } from '../../components/paged-card';
import { RegionSelect } from '../../components/region-select';
import { SearchInput } from '../../components/search-input';
import { useCursorPages } from '../../platform/cursor-pages';
import { read } from '../../platform/query';
import { useActor } from '../../platform/session';
import { AccountTable } from './account-table';
import { CreateAccount } from './create-account';
import { IssueKey } from './issue-key';
import { SecretIssued, type Issued } from '../../components/secret-issued';

export function AccountsPage() {
  const { region, q } = useSearch({ from: '/desk/page/accounts' });
  const navigate = useNavigate({ from: '/accounts' });
  const keeps = whyCannotCall(useActor(), staff('systemAdmin')) === undefined;
  const pages = useCursorPages(`${region ?? ''}|${q ?? ''}`);
  const accounts = useQuery(read('GET /staff/accounts', { query: { region, q, cursor: pages.cursor } }));
  const [making, setMaking] = useState<'account' | 'key'>();
  const done = () => setMaking(undefined);
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
          <>
            <Button icon={<KeyOutlined aria-hidden />} data-testid="issue-key" onClick={() => setMaking('key')}>
              给城市平台发密钥
            </Button>
            <Button
              type="primary"
              icon={<PlusOutlined aria-hidden />}
              data-testid="create-account"
              onClick={() => setMaking('account')}
            >
              新建账号
            </Button>
          </>
        )
      }
    >
      <PagedCard list={accounts} pages={pages}>
        {(rows) => <AccountTable rows={rows} loading={accounts.isPending} keeps={keeps} onIssued={setIssued} />}
      </PagedCard>
      <CreateAccount open={making === 'account'} onClose={done} onIssued={setIssued} />
      <IssueKey open={making === 'key'} onClose={done} onIssued={setIssued} />
      <SecretIssued issued={issued} onClose={() => setIssued(undefined)} />
    </PageFrame>
  );
}

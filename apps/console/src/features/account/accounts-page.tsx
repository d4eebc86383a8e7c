import { KeyOutlined, PlusOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { staff, whyCannotCall } from '@market/contract/shared';
import { invitationStateLabels, invitationStates } from '@market/contract/staff-invitation';
import { Button, Segmented } from 'antd';
import { useState } from 'react';
import { AskApproval, type Asking } from '../../components/ask-approval';
import { ChoiceSelect } from '../../components/choice-select';
import { PageFrame } from '../../components/page-frame';
import { PagedCard } from '../../components/paged-card';
import { RegionSelect } from '../../components/region-select';
import { SearchInput } from '../../components/search-input';
import { useCursorPages } from '../../platform/cursor-pages';
import { read } from '../../platform/query';
import { useActor } from '../../platform/session';
import { AccountTable } from './account-table';
import { oneOf } from '../../platform/search';
import { CreateAccount } from './create-account';
import { InvitationTable } from './invitation-table';
import { IssueKey } from './issue-key';
import { SecretIssued, type Issued } from '../../components/secret-issued';

export function AccountsPage() {
  const { tab, region, q, state } = useSearch({ from: '/desk/page/accounts' });
  const navigate = useNavigate({ from: '/accounts' });
  const keeps = whyCannotCall(useActor(), staff('systemAdmin')) === undefined;
  const pages = useCursorPages(`${region ?? ''}|${q ?? ''}`);
  const accounts = useQuery(read('GET /staff/accounts', { query: { region, q, cursor: pages.cursor } }));
  const [making, setMaking] = useState<'account' | 'key'>();
  const done = () => setMaking(undefined);
  const [asking, setAsking] = useState<Asking>();
  const [issued, setIssued] = useState<Issued>();
  const invitations = tab === 'invitations';
  const narrow = (change: Partial<Record<'tab' | 'region' | 'q' | 'state', string | undefined>>) =>
    void navigate({ search: (before) => ({ ...before, ...change }), replace: true });

  return (
    <PageFrame
      bar={
        <>
          <Segmented
            options={[
              { value: 'accounts', label: '账号' },
              { value: 'invitations', label: '邀请' },
            ]}
            value={invitations ? 'invitations' : 'accounts'}
            onChange={(chosen) => narrow({ tab: chosen === 'invitations' ? chosen : undefined })}
          />
          {invitations ? (
            <ChoiceSelect
              label="状态"
              labels={invitationStateLabels}
              value={oneOf(invitationStates, state)}
              onChange={(chosen) => narrow({ state: chosen })}
            />
          ) : (
            <>
              <SearchInput value={q} placeholder="账号、姓名" onSearch={(text) => narrow({ q: text })} />
              <RegionSelect value={region} onChange={(code) => narrow({ region: code })} />
            </>
          )}
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
      {invitations ? (
        <InvitationTable state={state} keeps={keeps} />
      ) : (
        <PagedCard list={accounts} pages={pages}>
          {(rows) => (
            <AccountTable
              rows={rows}
              loading={accounts.isPending}
              keeps={keeps}
              onIssued={setIssued}
              onAsk={setAsking}
            />
          )}
        </PagedCard>
      )}
      {making === 'account' && <CreateAccount onClose={done} onIssued={setIssued} onAsk={setAsking} />}
      {making === 'key' && <IssueKey onClose={done} onIssued={setIssued} />}
      <AskApproval asking={asking} onClose={() => setAsking(undefined)} />
      <SecretIssued issued={issued} onClose={() => setIssued(undefined)} />
    </PageFrame>
  );
}

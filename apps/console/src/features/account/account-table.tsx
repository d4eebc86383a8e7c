import { accountStateLabels, type StaffAccount } from '@market/contract/account';
import { dayText, minuteText, roleLabels } from '@market/contract/shared';
import type { TableColumnsType } from 'antd';
import type { Asking } from '../../components/ask-approval';
import { RegionMark } from '../../components/region-mark';
import { RowTable } from '../../components/row-table';
import { ToneTag } from '../../components/tone-tag';
import { clock } from '../../platform/clock';
import { AccountActions } from './account-actions';
import { ResetSecondFactor } from './reset-second-factor';
import type { Issued } from '../../components/secret-issued';

interface Props {
  rows: readonly StaffAccount[];
  loading: boolean;
  /** Whether the actor keeps the accounts (系统管理员); otherwise it is the security admin who looks. */
  keeps: boolean;
  onIssued: (issued: Issued) => void;
  onAsk: (asking: Asking) => void;
}

function AccountState({ account }: { account: StaffAccount }) {
  if (account.state === 'disabled') return <ToneTag tone="warn">{accountStateLabels.disabled}</ToneTag>;
  if (account.lockedUntil && new Date(account.lockedUntil) > clock.now())
    return <ToneTag tone="bad">锁定到 {minuteText(account.lockedUntil, clock.now())}</ToneTag>;
  if (account.roles.includes('cityPlatform') && !account.keyExpiresAt)
    return <ToneTag tone="warn">没有有效的密钥</ToneTag>;
  if (!account.passwordSet && !account.keyExpiresAt) return <ToneTag tone="blue">待接受邀请</ToneTag>;
  return <ToneTag tone="ok">{accountStateLabels.active}</ToneTag>;
}

/** A platform does not sign in: what counts is how long its key is good. */
const lastUse = ({ lastSignedInAt, keyExpiresAt }: StaffAccount): string => {
  if (keyExpiresAt) return `密钥 ${dayText(keyExpiresAt, clock.now())}到期`;
  return lastSignedInAt ? minuteText(lastSignedInAt, clock.now()) : '—';
};

const columns: TableColumnsType<StaffAccount> = [
  { title: '账号', key: 'username', render: (_, { username }) => <span className="mono">{username}</span> },
  { title: '姓名', dataIndex: 'displayName' },
  { title: '身份', key: 'roles', render: (_, { roles }) => roles.map((role) => roleLabels[role]).join('、') },
  {
    title: '所属',
    key: 'region',
    render: (_, { regionCode }) => (regionCode ? <RegionMark code={regionCode} /> : '—'),
  },
  {
    title: '动态码',
    key: 'secondFactor',
    render: (_, { roles, secondFactor }) => (roles.includes('cityPlatform') ? '—' : secondFactor ? '已绑定' : '未绑定'),
  },
  { title: '状态', key: 'state', render: (_, account) => <AccountState account={account} /> },
  {
    title: '上次登录、密钥期限',
    key: 'lastSignedInAt',
    className: 'num',
    render: (_, account) => lastUse(account),
  },
];

export const AccountTable = ({ rows, loading, keeps, onIssued, onAsk }: Props) => (
  <RowTable
    rowKey="id"
    columns={[
      ...columns,
      {
        title: '',
        key: 'actions',
        align: 'right',
        onCell: () => ({ style: { paddingBlock: 0 } }),
        render: (_, account) =>
          keeps ? (
            <AccountActions account={account} onIssued={onIssued} onAsk={onAsk} />
          ) : (
            <ResetSecondFactor account={account} />
          ),
      },
    ]}
    rows={rows}
    loading={loading}
    empty={{ text: '没有符合的账号' }}
    onRow={({ username }) => ({ 'data-account': username }) as React.HTMLAttributes<HTMLElement>}
  />
);

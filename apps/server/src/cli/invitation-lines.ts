import { INVITATION_HOURS } from '@market/contract/staff-invitation';

interface Issued {
  account: { username: string; displayName: string };
  code: string;
}

/** What the operator hands to the invited person. */
export const invitationLines = ({ account, code }: Issued): string[] => [
  `已邀请 ${account.displayName}（${account.username}）`,
  `邀请码（只显示这一次，${INVITATION_HOURS} 小时内用一次）：${code}`,
  '请本人打开控制台的 /console/invitation，填邀请码、设密码',
];

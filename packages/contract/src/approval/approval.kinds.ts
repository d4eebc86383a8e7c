import type { Role } from '../shared/index.js';

export const approvalKinds = [
  'openAccount',
  'grantRoles',
  'inviteAccount',
  'enableAccount',
  'changeNetworks',
  'exportAttendees',
] as const;
export type ApprovalKind = (typeof approvalKinds)[number];

interface Kind {
  label: string;
  asks: readonly Role[];
  agrees: readonly Role[];
  /** What the audit trail calls the deed when it is done, in the name of who asked. */
  audit: string;
  /** Of one place: whoever agrees belongs to it. */
  regional?: true;
}

/** 四眼：what one person asks for and another one agrees to (security.md F9, Z11). The whole of who may what stands here. */
export const approvalTable: Readonly<Record<ApprovalKind, Kind>> = {
  openAccount: { label: '开通管理员账号', asks: ['systemAdmin'], agrees: ['securityAdmin'], audit: 'account.create' },
  grantRoles: { label: '变更账号身份', asks: ['systemAdmin'], agrees: ['securityAdmin'], audit: 'account.grant' },
  inviteAccount: { label: '重新邀请管理员', asks: ['systemAdmin'], agrees: ['securityAdmin'], audit: 'account.invite' },
  enableAccount: { label: '启用管理员账号', asks: ['systemAdmin'], agrees: ['securityAdmin'], audit: 'account.enable' },
  changeNetworks: {
    label: '放宽访问网络',
    asks: ['securityAdmin'],
    agrees: ['systemAdmin', 'securityAdmin'],
    audit: 'networks.change',
  },
  exportAttendees: {
    label: '导出带电话的签到名单',
    asks: ['maintainer', 'verifier', 'districtAdmin'],
    agrees: ['maintainer', 'verifier', 'districtAdmin'],
    audit: 'signUp.allowExport',
    regional: true,
  },
};
/** Names of deeds that no operation has of its own, in Chinese. */
export const agreedActions: Readonly<Record<string, string>> = {
  'account.grant': '变更身份',
  'signUp.allowExport': '准许导出签到名单',
};

/** Whoever asks for something or agrees to it. */
export const approvalRoles: readonly Role[] = [
  ...new Set(Object.values(approvalTable).flatMap(({ asks, agrees }) => [...asks, ...agrees])),
];

import { approvalRoles } from '@market/contract/approval';
import { anyone, staff, whyCannotCall, type Access, type Actor } from '@market/contract/shared';

/** A page of the menu. `access` repeats that of the operation the page lives on; pages.test.ts compares the two. */
export interface Page {
  path:
    | '/overview'
    | '/map'
    | '/bureaus'
    | '/requests'
    | '/lists'
    | '/portals'
    | '/corrections'
    | '/services'
    | '/records'
    | '/import'
    | '/feeds'
    | '/verification'
    | '/rounds'
    | '/challenges'
    | '/broker-requests'
    | '/contests'
    | '/agreements'
    | '/objections'
    | '/claims'
    | '/text-reviews'
    | '/seats'
    | '/evidence'
    | '/accounts'
    | '/approvals'
    | '/networks'
    | '/dispatches'
    | '/substitutes'
    | '/access'
    | '/audit';
  title: string;
  operation: string;
  access: Access;
}
export interface PageGroup {
  /** Empty for what stands above the groups. */
  title: string;
  pages: readonly Page[];
}

export const pageGroups: readonly PageGroup[] = [
  {
    title: '',
    pages: [
      {
        path: '/overview',
        title: '总览',
        operation: 'GET /staff/statistics/overview',
        access: staff('maintainer', 'verifier', 'vetter', 'districtAdmin'),
      },
      {
        path: '/map',
        title: '一图',
        operation: 'GET /staff/statistics/overview',
        access: staff('maintainer', 'verifier', 'vetter', 'districtAdmin'),
      },
    ],
  },
  {
    title: '数据',
    pages: [
      {
        path: '/records',
        title: '数据维护',
        operation: 'GET /staff/records',
        access: staff('maintainer', 'verifier', 'districtAdmin'),
      },
      {
        path: '/import',
        title: '导入',
        operation: 'GET /staff/batches',
        access: staff('maintainer', 'districtAdmin'),
      },
      {
        path: '/feeds',
        title: '数据来源',
        operation: 'GET /staff/feeds',
        access: staff('maintainer', 'districtAdmin'),
      },
      {
        path: '/verification',
        title: '核验',
        operation: 'GET /staff/records',
        access: staff('maintainer', 'verifier', 'districtAdmin'),
      },
      {
        path: '/rounds',
        title: '核验轮次',
        operation: 'GET /staff/verification-rounds',
        access: staff('maintainer', 'verifier', 'districtAdmin'),
      },
      {
        path: '/lists',
        title: '三张清单',
        operation: 'GET /staff/lists/{list}/export',
        access: staff('maintainer', 'verifier', 'vetter', 'districtAdmin'),
      },
      {
        path: '/portals',
        title: '平台入口',
        operation: 'GET /staff/portals',
        access: staff('maintainer', 'verifier', 'districtAdmin'),
      },
    ],
  },
  {
    title: '榜单',
    pages: [
      {
        path: '/broker-requests',
        title: '草稿梳理',
        operation: 'GET /staff/broker-requests',
        access: staff('broker', 'vetter', 'districtAdmin'),
      },
      {
        path: '/contests',
        title: '挑战赛',
        operation: 'GET /staff/contests',
        access: staff('vetter', 'districtAdmin'),
      },
      {
        path: '/challenges',
        title: '榜单审核',
        operation: 'GET /staff/challenges',
        access: staff('vetter', 'broker', 'districtAdmin'),
      },
      {
        path: '/agreements',
        title: '合同履约',
        operation: 'GET /staff/agreements',
        access: staff('vetter', 'districtAdmin'),
      },
      {
        path: '/objections',
        title: '异议处理',
        operation: 'GET /staff/objections',
        access: staff('vetter', 'districtAdmin'),
      },
      { path: '/seats', title: '我的评审', operation: 'GET /staff/seats', access: staff('expert') },
    ],
  },
  {
    title: '协同',
    pages: [
      {
        path: '/corrections',
        title: '纠错工单',
        operation: 'GET /staff/corrections',
        access: staff('maintainer', 'verifier', 'districtAdmin'),
      },
      {
        path: '/services',
        title: '办理',
        operation: 'GET /staff/bookings',
        access: staff('maintainer', 'verifier', 'districtAdmin'),
      },
      {
        path: '/requests',
        title: '协同请求',
        operation: 'GET /staff/internal-requests',
        access: staff('maintainer', 'verifier', 'vetter', 'districtAdmin'),
      },
      {
        path: '/substitutes',
        title: '替班',
        operation: 'GET /staff/substitutes',
        access: staff('maintainer', 'verifier', 'vetter', 'broker', 'districtAdmin'),
      },
      {
        path: '/bureaus',
        title: '部门通讯录',
        operation: 'GET /staff/bureaus',
        access: staff('maintainer', 'verifier', 'vetter', 'districtAdmin'),
      },
    ],
  },
  {
    title: '管理',
    pages: [
      {
        path: '/claims',
        title: '认证审核',
        operation: 'GET /staff/claims',
        access: staff('vetter', 'districtAdmin'),
      },
      {
        path: '/text-reviews',
        title: '内容待审',
        operation: 'GET /staff/text-reviews',
        access: staff('maintainer', 'verifier', 'vetter', 'districtAdmin'),
      },
      {
        path: '/accounts',
        title: '账号',
        operation: 'GET /staff/accounts',
        access: staff('systemAdmin', 'securityAdmin'),
      },
      {
        path: '/approvals',
        title: '待我同意',
        operation: 'GET /staff/approvals',
        access: staff(...approvalRoles),
      },
      {
        path: '/networks',
        title: '访问网络',
        operation: 'GET /staff/networks',
        access: staff('securityAdmin', 'systemAdmin'),
      },
      {
        path: '/dispatches',
        title: '站外消息',
        operation: 'GET /staff/dispatches',
        access: staff('systemAdmin'),
      },
      {
        path: '/access',
        title: '权限矩阵',
        operation: 'GET /staff/access',
        access: staff('systemAdmin', 'securityAdmin', 'auditor', 'districtAdmin'),
      },
      { path: '/audit', title: '审计日志', operation: 'GET /staff/audit', access: staff('auditor') },
      { path: '/evidence', title: '存证', operation: 'GET /evidence/roots', access: anyone },
    ],
  },
];

export const allPages = pageGroups.flatMap((group) => group.pages);

/** Reached from the person's own block, not from the menu. */
export const ownAccountPage = { path: '/own-account', title: '我的账号' } as const;
/** What the top bar calls where one is. */
export const titleOf = (pathname: string): string =>
  (pathname === ownAccountPage.path ? ownAccountPage : findPage(pathname))?.title ?? '控制台';

export const mayOpen = (actor: Actor, page: Page): boolean => whyCannotCall(actor, page.access) === undefined;
export const findPage = (pathname: string): Page | undefined =>
  allPages.find((page) => pathname === page.path || pathname.startsWith(`${page.path}/`));
/** Where a person starts: the first page of the menu that is open. */
export const firstPage = (actor: Actor): Page | undefined => allPages.find((page) => mayOpen(actor, page));

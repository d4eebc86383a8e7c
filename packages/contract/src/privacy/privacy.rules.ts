import { MINUTE_MS, type ErrorCode } from '../shared/index.js';
import { GUIDE_VERSION } from './guide.js';

/** 导出和注销前，登录不早于多久，否则要再确认一次。 */
export const FRESH_MINUTES = 10;
export const EXPORT_HOURS = 24;

/** `signedInAt` of the session that asks. */
export const isFresh = (signedInAt: Date, now: Date): boolean =>
  now.getTime() - signedInAt.getTime() <= FRESH_MINUTES * MINUTE_MS;

/** 不能同意这一版的原因: only the text that is in force can be agreed to. */
export const whyCannotAgree = (version: string): ErrorCode | undefined =>
  version === GUIDE_VERSION ? undefined : 'guideChanged';

export const exportStates = ['making', 'ready', 'taken', 'expired'] as const;
export type ExportState = (typeof exportStates)[number];
export const exportStateLabels: Record<ExportState, string> = {
  making: '正在整理',
  ready: '可以下载，只能下载一次',
  taken: '已下载',
  expired: '已过期',
};

/** What has to be settled before an account can be deleted, and how. */
export const deletionBlocks = {
  staffAccount: '控制台账号由系统管理员停用，请联系本局的系统管理员',
  lastAdmin: '你是单位唯一的管理员，而单位还有其他成员。先把管理员交给一位同事',
  runningWork: '你是单位唯一的成员，而单位还有没办完的榜单、方案或合同。先办完，或请同事加入单位接手',
  openSignUp: '你报名的活动还没开始。先取消报名',
} as const;
export type DeletionBlock = keyof typeof deletionBlocks;
export const deletionBlockIds = Object.keys(deletionBlocks) as DeletionBlock[];

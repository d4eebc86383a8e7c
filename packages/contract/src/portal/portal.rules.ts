import type { Actor, ErrorCode } from '../shared/index.js';

/** How a city's own platform is opened. `copyLink` always works: copy, or scan with another device. */
export const portalModes = ['miniProgram', 'webView', 'copyLink'] as const;
export type PortalMode = (typeof portalModes)[number];
export const portalModeLabels: Record<PortalMode, string> = {
  miniProgram: '打开小程序',
  webView: '在集市内打开网页',
  copyLink: '复制网址或扫码',
};

/** What one goes there for. */
export const portalTopics = [
  'general',
  'enterprise',
  'policy',
  'instrument',
  'finance',
  'talent',
  'achievement',
] as const;
export type PortalTopic = (typeof portalTopics)[number];
export const portalTopicLabels: Record<PortalTopic, string> = {
  general: '综合',
  enterprise: '企业服务',
  policy: '政策申报',
  instrument: '仪器共享',
  finance: '科技金融',
  talent: '人才服务',
  achievement: '成果转化',
};

/** What the last looks at an address found; `unchecked`: nobody has looked, or nobody may. */
export const linkStates = ['unchecked', 'up', 'down'] as const;
export type LinkState = (typeof linkStates)[number];
export const linkStateLabels: Record<LinkState, string> = { unchecked: '未检测', up: '链接正常', down: '链接异常' };

/** How people went there. */
export const jumpKinds = ['open', 'copy', 'qrCode'] as const;
export type JumpKind = (typeof jumpKinds)[number];
export const jumpKindLabels: Record<JumpKind, string> = { open: '打开', copy: '复制网址', qrCode: '看二维码' };
/** Days that are counted together, today among them. */
export const JUMP_DAYS = 30;

/** One failed look may be chance. */
export const FAILURES_TILL_DOWN = 2;

/** @param failures looks in a row that failed, this one counted; 0 after one that did not */
export const linkStateAfter = (before: LinkState, failures: number): LinkState =>
  failures === 0 ? 'up' : failures >= FAILURES_TILL_DOWN ? 'down' : before;

/** Where an address leads, to be said before it is followed. Empty for what is no page of the web. */
export const hostOf = (url: string | null): string => /^https?:\/\/([^/?#]+)/i.exec(url ?? '')?.[1] ?? '';

export interface PortalContent {
  topic: PortalTopic;
  name: string;
  mode: PortalMode;
  url: string | null;
  appId: string | null;
  path: string | null;
  /** Where the address was found, for whoever confirms it. */
  source: string;
}

/** What each mode cannot do without. WeChat: an appId is `wx` and 16 hexadecimal digits; a web-view opens https alone. */
export function portalIssues({ mode, url, appId }: PortalContent): { path: string; message: string }[] {
  if (mode === 'miniProgram')
    return /^wx[0-9a-f]{16}$/.test(appId ?? '')
      ? []
      : [{ path: 'appId', message: '填小程序的 AppID，以 wx 开头共 18 位' }];
  if (url === null) return [{ path: 'url', message: '填网址' }];
  if (mode === 'webView' && !url.startsWith('https://'))
    return [{ path: 'url', message: '在集市内打开的网页要用 https' }];
  return [];
}

const writers = ['maintainer', 'verifier', 'districtAdmin'] as const;
const holds = (actor: Actor, roles: readonly string[]): boolean => actor.roles.some((role) => roles.includes(role));

/** 各局维护本地的入口；the district admin too writes only for the district. */
export function whyCannotEditPortal(actor: Actor, regionCode: string): ErrorCode | undefined {
  if (!holds(actor, writers)) return 'forbidden';
  return actor.regionCode === regionCode ? undefined : 'notOwnBureau';
}

/** 由该市确认：by a second person of the bureau. */
export function whyCannotConfirmPortal(
  actor: Actor,
  { regionCode, editedBy }: { regionCode: string; editedBy: string | null },
): ErrorCode | undefined {
  if (!holds(actor, ['verifier', 'districtAdmin'])) return 'forbidden';
  if (actor.regionCode !== regionCode) return 'notOwnBureau';
  return actor.accountId === editedBy ? 'secondPersonNeeded' : undefined;
}

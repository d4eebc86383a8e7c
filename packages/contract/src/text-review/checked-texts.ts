import type { OperationKey } from '../shared/index.js';

export interface CheckedText {
  /** What a reader of the queue calls it. */
  what: string;
  /** Of the body, dotted; a list gives every text in it. */
  paths: readonly string[];
}

const organization = ['content.name', 'content.summary'];

/**
 * 用户写的、不再经人看就公开的文字，只在这里列。榜单正文不在内：张榜前由科技局逐条初审，本来就等人看；修订即时公布，所以在内。
 * 微信小程序平台运营规范：用户发布的内容先过内容安全检测。
 */
export const checkedTexts = {
  'POST /challenges/{id}/questions': { what: '榜单咨询', paths: ['text'] },
  'POST /my/questions/{id}/answer': { what: '咨询答复', paths: ['answer'] },
  'POST /my/organization': { what: '单位名称和简介', paths: organization },
  'PUT /my/organization': { what: '单位名称和简介', paths: organization },
  'PUT /my/name': { what: '称呼', paths: ['displayName'] },
  'POST /my/challenges/{id}/amend': {
    what: '榜单修订',
    paths: [
      ...['title', 'titleEn', 'abstractEn', 'keywords', 'difficulty', 'triedRoutes', 'researchScope'],
      ...['deliverables', 'scenario', 'indicators', 'bidderRequirements', 'publicAbstract'],
    ]
      .map((field) => `content.${field}`)
      .concat('reason'),
  },
  'POST /my/challenges/{id}/extend': { what: '延期理由', paths: ['reason'] },
  'POST /my/challenges/{id}/cancel': { what: '撤回理由', paths: ['reason'] },
  'POST /staff/contests': { what: '挑战赛征集', paths: ['title', 'brief'] },
} as const satisfies Partial<Record<OperationKey, CheckedText>>;

/** The declared texts of a body, in order, empty ones left out. */
export function textsToCheck({ paths }: CheckedText, body: unknown): string[] {
  return paths.flatMap((path) => textsIn(path.split('.').reduce<unknown>(part, body)));
}

const part = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

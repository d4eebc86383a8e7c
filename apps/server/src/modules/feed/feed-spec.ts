import { feedName } from '@market/contract/feed';
import { findRecordType, getRecordType } from '@market/contract/record';
import * as z from 'zod';
import { plainName } from '../ingest/mapping/header-text.js';
import { targetsOf } from '../ingest/mapping/targets.js';

const HOURS_A_WEEK = 168;

/** One file of config/feeds, named after the feed: what a city's platform offers, and what its keys mean. */
export const feedFile = z.strictObject({
  /** As the bureau knows it. */
  title: z.string().min(1).max(40),
  regionCode: z.string().regex(/^\d{6}$/, '应为 6 位行政区划代码'),
  recordType: z.string().refine((type) => findRecordType(type) !== undefined, '没有这种记录'),
  url: z.url({ protocol: /^https?$/, error: '应为 http 或 https 网址' }),
  everyHours: z.int().min(1).max(HOURS_A_WEEK),
  /** Where the records stand in the answer: `data.list`; left out when the answer is the array itself. */
  itemsPath: z
    .string()
    .regex(/^[\w-]+(\.[\w-]+)*$/, '写成 data.list 的样子')
    .optional(),
  /** The platform's key → what a column of a sheet would be called, or a field's own key. */
  fields: z.record(z.string(), z.string()).optional(),
});

export interface FeedSpec extends z.output<typeof feedFile> {
  name: string;
}

export interface FeedSurroundings {
  isRegion: (code: string) => boolean;
  /** Allowed by MARKET_OUTBOUND_HOSTS. */
  hosts: readonly string[];
}

/** The feed that a file describes, or every reason why it is none. `content` is the file's text. */
export function readFeed(
  name: string,
  content: string,
  { isRegion, hosts }: FeedSurroundings,
): { feed: FeedSpec } | { wrong: string[] } {
  if (!feedName.safeParse(name).success) return { wrong: ['文件名用小写字母、数字和 -，2 到 21 位'] };
  const parsed = feedFile.safeParse(jsonOf(content));
  if (!parsed.success)
    return { wrong: parsed.error.issues.map(({ path, message }) => `${path.join('.') || '内容'}：${message}`) };
  const feed = parsed.data;
  const host = new URL(feed.url).hostname;
  const wrong = [
    ...(isRegion(feed.regionCode) ? [] : [`regionCode：没有 ${feed.regionCode} 这个城市或区`]),
    ...(hosts.includes(host) ? [] : [`url：${host} 不在 MARKET_OUTBOUND_HOSTS 里`]),
    ...unknownFields(feed).map((word) => `fields：这种记录没有“${word}”这一项`),
  ];
  return wrong.length > 0 ? { wrong } : { feed: { name, ...feed } };
}

/** Words that a sheet's column could not bear either. */
function unknownFields({ recordType, fields = {} }: z.output<typeof feedFile>): string[] {
  const known = new Set(targetsOf(getRecordType(recordType)).flatMap(({ names }) => names.map(({ name }) => name)));
  return Object.values(fields).filter((word) => !known.has(plainName(word)));
}

function jsonOf(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return undefined;
  }
}

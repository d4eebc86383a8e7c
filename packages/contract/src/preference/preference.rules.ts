import { groupChannels, sentGroups, type MessageChannel, type MessageGroup } from '../message/groups.js';
import { addDays, beijing, beijingInstant, isoDay, type FieldIssue } from '../shared/index.js';

export const digests = ['none', 'daily', 'weekly'] as const;
export type Digest = (typeof digests)[number];
export const digestLabels: Record<Digest, string> = { none: '不要', daily: '每天', weekly: '每周一' };
/** Hour of Beijing from which the digest of a day is sent. */
export const DIGEST_HOUR = 8;

export type Choices = Record<MessageGroup, readonly MessageChannel[]>;
/** Wall clock of Beijing, `22:00` to `08:00`: across midnight when it ends before it begins. */
export interface Quiet {
  from: string;
  until: string;
}

/** 没设过的人：只有微信，而微信要本人点过订阅才发。 */
export const firstChoices = Object.fromEntries(
  Object.entries(groupChannels).map(([group, channels]) => [group, channels.filter((each) => each === 'wechat')]),
) as Record<MessageGroup, MessageChannel[]>;

/** `ready`: the channels that have a verified address. */
export function preferenceIssues(
  { choices, quiet, digest }: { choices: Choices; quiet: Quiet | null; digest: Digest },
  ready: readonly MessageChannel[],
): FieldIssue[] {
  const issues: FieldIssue[] = [];
  for (const group of sentGroups)
    for (const channel of choices[group]) {
      if (!groupChannels[group].includes(channel))
        issues.push({ path: `choices.${group}`, message: '这类消息不发短信和邮件' });
      else if (channel !== 'wechat' && !ready.includes(channel))
        issues.push({ path: `choices.${group}`, message: channel === 'sms' ? '先验证手机号' : '先验证邮箱' });
    }
  if (quiet && quiet.from === quiet.until) issues.push({ path: 'quiet', message: '免打扰的起止不能相同' });
  if (digest !== 'none' && !ready.includes('email') && !ready.includes('wechat'))
    issues.push({ path: 'digest', message: '汇总发到邮箱或微信，先验证邮箱' });
  return issues;
}

const clockOf = (instant: Date): string => {
  const { hour, minute } = beijing(instant);
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
};

/** When what is to be sent at `now` may leave: at once, or when the quiet hours end. */
export function afterQuiet(quiet: Quiet | null, now: Date): Date {
  if (!quiet) return now;
  const clock = clockOf(now);
  const overnight = quiet.until < quiet.from;
  const late = clock >= quiet.from;
  const inside = overnight ? late || clock < quiet.until : late && clock < quiet.until;
  if (!inside) return now;
  const today = isoDay(now);
  return new Date(beijingInstant(overnight && late ? addDays(today, 1) : today, quiet.until));
}

/**
 * At `now` a digest is owed to whoever had the last before this day (ISO, Beijing): for a daily one today, for a weekly
 * one this week's Monday. Null while it is too early in the day.
 */
export function digestOwedBefore(digest: Exclude<Digest, 'none'>, now: Date): string | null {
  if (beijing(now).hour < DIGEST_HOUR) return null;
  const today = isoDay(now);
  const daysSinceMonday = (new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7;
  return digest === 'daily' ? today : addDays(today, -daysSinceMonday);
}

import { beijing } from '@market/contract/shared';
import type { WechatTemplate } from '../../config/wechat-templates.js';

/** 参数值内容限制，字符数。https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/mp-message-management/subscribe-message/sendMessage.html */
const most: Readonly<Record<string, number>> = { thing: 20, character_string: 32, phrase: 5 };

export interface Letter {
  title: string;
  body: string;
  at: Date;
}

/** What WeChat takes as `data`: every field of the template filled and no longer than its kind allows. */
export const templateData = ({ fields }: WechatTemplate, letter: Letter): Record<string, { value: string }> =>
  Object.fromEntries(
    Object.entries(fields).map(([name, shows]) => [
      name,
      {
        value:
          shows === 'time' ? timeText(name, letter.at) : cut(letter[shows], most[name.replace(/\d{1,2}$/, '')] ?? 20),
      },
    ]),
  );

/** Counted in characters, not in UTF-16 units; an empty field is refused with 47003. */
function cut(text: string, length: number): string {
  const characters = [...text.replaceAll(/\s+/g, ' ').trim()];
  if (characters.length === 0) return '—';
  return characters.length <= length ? characters.join('') : `${characters.slice(0, length - 1).join('')}…`;
}

/** 2019年10月1日 15:01; a `date` field takes the day alone. */
function timeText(name: string, at: Date): string {
  const { year, month, day, hour, minute } = beijing(at);
  const date = `${year}年${month}月${day}日`;
  return name.startsWith('date') ? date : `${date} ${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

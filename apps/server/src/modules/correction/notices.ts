import { minuteText } from '@market/contract/shared';
import type { Notice } from '../message/message-sender.js';
import type { Correction } from './correction.entity.js';

type Told = Pick<Correction, 'id' | 'number' | 'recordTitle'>;

const about = ({ id }: Told) => ({ kind: 'correction', id }) as const;
const titleOf = ({ recordTitle }: Told): string => `「${recordTitle.slice(0, 60)}」`;
/** A title and a number leave this much of the room a message has. */
const quote = (text: string): string => (text.length > 300 ? `${text.slice(0, 300)}…` : text);

/** To the bureau that owes the answer. */
export const arrived = (correction: Correction, how: '收到纠错' | '纠错请求重新处理', now: Date): Notice => ({
  title: how,
  body: `${titleOf(correction)}，编号 ${correction.number}，${minuteText(correction.deadline, now)}前答复。`,
  target: about(correction),
});

export const arrivedByTransfer = (correction: Correction, from: string, note: string, now: Date): Notice => ({
  title: '转来一张纠错工单',
  body: `${from}转来${titleOf(correction)}，编号 ${correction.number}，${minuteText(correction.deadline, now)}前答复。说明：${quote(note)}`,
  target: about(correction),
});

export const overdue = (correction: Correction, now: Date): Notice => ({
  title: '纠错超期未答复',
  body: `${titleOf(correction)}，编号 ${correction.number}，应在${minuteText(correction.deadline, now)}前答复。`,
  target: about(correction),
});

/** To the reporter. */
export const transferred = (correction: Correction, to: string, now: Date): Notice => ({
  title: '你的纠错已转办',
  body: `${titleOf(correction)}的纠错转给${to}，${minuteText(correction.deadline, now)}前答复。`,
  target: about(correction),
});

export const answered = (correction: Correction): Notice => ({
  title: '你的纠错已采纳',
  body: `${titleOf(correction)}：${quote(correction.answer ?? '')}`,
  target: about(correction),
});

export const rejected = (correction: Correction): Notice => ({
  title: '你的纠错未采纳',
  body: `${titleOf(correction)}：${quote(correction.answer ?? '')}`,
  target: about(correction),
});

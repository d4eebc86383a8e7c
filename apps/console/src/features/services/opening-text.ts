import { slotKindLabels, type Opening } from '@market/contract/booking';

export const weekdayNames = ['一', '二', '三', '四', '五', '六', '日'] as const;

/** 周一至周五，半天一段，提前 1 天，最远 15 天 */
export function openingText({
  weekdays,
  slots,
  fromHour,
  toHour,
  daysAhead,
  mostDaysAhead,
  capacity,
}: Opening): string {
  const days = [...weekdays].sort().map((day) => weekdayNames[day - 1] ?? '');
  const workdays = days.join('') === '一二三四五';
  return [
    workdays ? '周一至周五' : `周${days.join('、')}`,
    slots === 'halfDay' ? '半天一段' : `${fromHour}–${toHour} 点，${slotKindLabels.hourly}一段`,
    `提前 ${daysAhead} 天`,
    `最远 ${mostDaysAhead} 天`,
    ...(capacity > 1 ? [`同时 ${capacity} 家`] : []),
  ].join('，');
}

import { dayText } from '@market/contract/shared';

/** 审计要写到秒：11月17日 9:38:12，北京时间。 */
export function secondText(instant: string, now: Date): string {
  const time = new Date(instant).toLocaleTimeString('zh-CN', { timeZone: 'Asia/Shanghai', hour12: false });
  return `${dayText(instant, now)} ${time}`;
}

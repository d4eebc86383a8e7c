import type { RecordTypeSpec } from '@market/contract/record';
import { DESK_WORKING_DAYS } from '@market/contract/statistics';
import type { Notice } from '../message/message-sender.js';

interface Told {
  id: string;
  title: string;
}
const NAMED = 5;

const about = ({ id }: Told) => ({ kind: 'record', id }) as const;
const quoted = ({ title }: Told): string => `「${title.slice(0, 60)}」`;

/** To whoever made the change. */
export const returned = (record: Told, by: string, reason: string): Notice => ({
  title: '修改被退回',
  body: `${quoted(record)}由${by}退回：${reason}。请在 ${DESK_WORKING_DAYS} 个工作日内改好再送核验。`,
  target: about(record),
});

/** To the maintainers of the place. */
export const withdrawn = (record: Told, by: string, reason: string): Notice => ({
  title: '记录已撤下',
  body: `${quoted(record)}由${by}撤下：${reason}。内容和版本都留着，改好后可再提交。`,
  target: about(record),
});

/** To the bureau: what the calendar has done to its records. */
export function expired({ label }: RecordTypeSpec, records: readonly (Told & { value: string })[]): Notice {
  const [first] = records;
  const named = records.slice(0, NAMED).map((record) => `${quoted(record)}${record.value}`);
  return {
    title: `${records.length} 条${label}按日改了有效性`,
    body: `${named.join('、')}${records.length > NAMED ? `，等 ${records.length} 条` : ''}。有续期或新文件请更新。`,
    ...(records.length === 1 && first && { target: about(first) }),
  };
}

/** To the maintainers each night. */
export const dueAgain = (regionCode: string, due: number, overdue: number): Notice => ({
  title: overdue > 0 ? `${due} 条到期复核，${overdue} 条已超期` : `${due} 条到期复核`,
  body: `${
    overdue > 0 ? '超期的公众仍能看到，已标「超期未复核」。' : ''
  }请在「核验」的「待复核」里更新，或确认内容无变化。`,
  target: { kind: 'verificationDesk', id: regionCode },
});

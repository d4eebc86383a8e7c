import { ExclamationCircleOutlined } from '@ant-design/icons';
import type { InternalRequestView } from '@market/contract/internal-request';
import { dayText, daysLeft } from '@market/contract/shared';
import { ToneTag } from '../../components/tone-tag';
import { clock } from '../../platform/clock';

/** The day by which an answer is owed, and how near it is while it is owed. */
export function DueMark({ request: { dueAt, state } }: { request: Pick<InternalRequestView, 'dueAt' | 'state'> }) {
  const now = clock.now();
  const day = dayText(dueAt, now);
  if (state !== 'open') return <span className="num">{day}</span>;
  if (new Date(dueAt) < now)
    return (
      <>
        <span className="num">{day}</span>{' '}
        <ToneTag tone="bad">
          <ExclamationCircleOutlined aria-hidden /> 超期
        </ToneTag>
      </>
    );
  const left = daysLeft(dueAt, now);
  return (
    <>
      <span className="num">{day}</span>{' '}
      <ToneTag tone={left <= 1 ? 'warn' : 'plain'}>{left === 0 ? '今天到期' : `剩 ${left} 天`}</ToneTag>
    </>
  );
}

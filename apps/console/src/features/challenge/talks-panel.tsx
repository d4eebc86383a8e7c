import { useQuery } from '@tanstack/react-query';
import type { Talk } from '@market/contract/talk';
import { dayText } from '@market/contract/shared';
import { Panel } from '../../components/panel';
import { clock } from '../../platform/clock';
import { read } from '../../platform/query';
import styles from './challenge-page.module.css';

/** 对接记录 of every opened bid, for the bureau to read; nothing while there is none. */
export function TalksPanel({ challengeId }: { challengeId: string }) {
  const { data } = useQuery(read('GET /staff/challenges/{id}/talks', { params: { id: challengeId } }));
  const logs = data?.items.filter(({ items }) => items.length > 0) ?? [];
  if (logs.length === 0) return null;
  return (
    <Panel title="对接记录" note={`${logs.reduce((sum, { items }) => sum + items.length, 0)} 次`}>
      {logs.map(({ bidId, bidNo, bidderName, items }) => (
        <section key={bidId}>
          <h3>
            {bidderName} <small className="cap">{bidNo}</small>
          </h3>
          {items.map((talk) => (
            <TalkItem key={talk.id} talk={talk} />
          ))}
        </section>
      ))}
    </Panel>
  );
}

const TalkItem = ({ talk: { heldOn, by, persons, points, nextStep } }: { talk: Talk }) => (
  <article className={styles.opinion}>
    <b className="num">{dayText(heldOn, clock.now())}</b> <small className="cap">{by}记</small>
    <p>参加：{persons}</p>
    <p className="prewrap">{points}</p>
    {nextStep && <p>下一步：{nextStep}</p>}
  </article>
);

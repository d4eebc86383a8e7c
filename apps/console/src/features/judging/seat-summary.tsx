import { totalOf, type SeatView } from '@market/contract/judging';
import { Fragment } from 'react';
import { Panel } from '../../components/panel';
import styles from './judging.module.css';

/** 汇总 as an expert sees it: the means of all, beside what oneself gave. */
export function SeatSummary({ seat: { bids, criteria, scores } }: { seat: SeatView }) {
  const bidOf = (id: string) => bids.find((bid) => bid.id === id);
  return (
    <Panel title="汇总" note="全体专家的均分，括号里是最高与最低之差">
      <div className={styles.bars}>
        {scores?.map(({ bidId, mean, spread }) => {
          const bid = bidOf(bidId);
          return (
            <Fragment key={bidId}>
              <span>{bid?.code}</span>
              <span className={styles.track} aria-hidden>
                <span style={{ width: `${mean}%` }} />
              </span>
              <span className="num">
                <b>{mean}</b>（{spread}）　我 {bid && totalOf(criteria, bid)}
              </span>
            </Fragment>
          );
        })}
      </div>
    </Panel>
  );
}

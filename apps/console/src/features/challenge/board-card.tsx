import { Link } from '@tanstack/react-router';
import { dutyLabels, type BoardRow } from '@market/contract/board';
import { beforePublication } from '@market/contract/challenge';
import { Amount } from '../../components/amount';
import { DemoMark } from '../../components/demo-mark';
import { RegionMark } from '../../components/region-mark';
import { ToneTag } from '../../components/tone-tag';
import { clock } from '../../platform/clock';
import styles from './queue-board.module.css';
import { urgencyOf } from './urgency';

export function BoardCard({ card }: { card: BoardRow }) {
  const urgency = urgencyOf(card, clock.now());
  return (
    <Link to="/challenges/$id" params={{ id: card.id }} className={styles.card} data-testid="challenge-card">
      <div className={styles.top}>
        <RegionMark code={card.regionCode} />
        <Amount fen={card.rewardFen} />
      </div>
      <h3>
        {card.title || '未命名'} {card.demo && <DemoMark />}
      </h3>
      <div className={styles.foot}>
        <Standing card={card} />
        <span>{urgency && <ToneTag tone={urgency.tone}>{urgency.text}</ToneTag>}</span>
      </div>
    </Link>
  );
}

/** Before publication how clear it is; after that what is being done, unless the mark says so already. */
function Standing({ card: { state, clarity, duty } }: { card: BoardRow }) {
  if (!duty?.until || beforePublication.some((one) => one === state))
    return (
      <>
        清晰度 <b className="num">{clarity}</b>
      </>
    );
  return <>{dutyLabels[duty.kind]}</>;
}

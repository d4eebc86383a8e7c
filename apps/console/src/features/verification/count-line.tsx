import type { RoundView } from '@market/contract/verification';
import { Progress } from 'antd';

type Counts = Pick<RoundView, 'total' | 'done' | 'waiting' | 'left'>;

/** 已核验多少、等第二人多少；the words say what the bar shows. */
export const CountLine = ({ total, done, waiting }: Counts) => (
  <div>
    <span className="lab">
      已核验 <span className="num">{done}</span>/<span className="num">{total}</span>
      {waiting > 0 && (
        <>
          ，待第二人 <span className="num">{waiting}</span>
        </>
      )}
    </span>
    <Progress
      percent={total === 0 ? 0 : (100 * (done + waiting)) / total}
      success={{ percent: total === 0 ? 0 : (100 * done) / total }}
      showInfo={false}
      size="small"
      aria-hidden
    />
  </div>
);

import { useQuery } from '@tanstack/react-query';
import { minuteText } from '@market/contract/shared';
import { Button } from 'antd';
import { useState } from 'react';
import { clock } from '../../platform/clock';
import { environmentQuery } from '../../platform/environment';
import { MoveClock } from './move-clock';
import styles from './rehearsal-bar.module.css';
import { ResetRehearsal } from './reset-rehearsal';

/** On every page of a rehearsal, and on none of the live market. Only who leads it may put the clock on and reset. */
export function RehearsalBar({ leads }: { leads: boolean }) {
  const { data } = useQuery(environmentQuery);
  const [moving, setMoving] = useState(false);
  if (!data?.rehearsal) return null;
  return (
    <div className={styles.bar} role="status" data-testid="rehearsal-bar">
      <b>联合测试</b>
      <span>数据与正式环境分开，可随时重置</span>
      <span className="num">时钟 {minuteText(clock.now(), clock.realNow())}</span>
      <span className={styles.end}>
        {leads && (
          <>
            <Button size="small" onClick={() => setMoving(true)}>
              拨时钟
            </Button>
            <ResetRehearsal />
          </>
        )}
        {data.otherUrl && <a href={`${data.otherUrl}/console/`}>回正式环境</a>}
      </span>
      <MoveClock open={moving} from={data.now} onClose={() => setMoving(false)} />
    </div>
  );
}

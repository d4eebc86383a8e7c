import styles from './portals.module.css';

const [STEP, BAR, HEIGHT] = [8, 6, 28];

/** A bar a day; all places share one scale so that they can be compared. */
export const DayBars = ({ days, most }: { days: readonly number[]; most: number }) => (
  <svg
    className={styles.bars}
    width={days.length * STEP}
    height={HEIGHT}
    role="img"
    aria-label={`近 ${days.length} 天，最多的一天 ${Math.max(0, ...days)} 次，今天 ${days.at(-1) ?? 0} 次`}
  >
    {days.map((count, day) => {
      const height = Math.max(1, Math.round((count / most) * HEIGHT));
      return <rect key={day} x={day * STEP} y={HEIGHT - height} width={BAR} height={height} fill="currentColor" />;
    })}
  </svg>
);

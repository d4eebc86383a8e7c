import styles from './process-line.module.css';

interface Props {
  stations: readonly string[];
  current: number;
  /** Why the line stops at the current station, in words. */
  stop?: string | undefined;
  tone?: 'primary' | 'bang';
}

/** 线：有先后的过程。站点是步骤，断口用文字说。 */
export function ProcessLine({ stations, current, stop, tone = 'primary' }: Props) {
  const step = (index: number) => {
    if (index < current) return styles.done;
    return index === current ? `${styles.now} ${stop ? styles.broken : ''}` : undefined;
  };
  const label = `${stations[current] ?? ''}，第 ${current + 1} 步，共 ${stations.length} 步${stop ? `，${stop}` : ''}`;
  return (
    <ol className={`${styles.line} ${tone === 'bang' ? styles.bang : ''}`} aria-label={label}>
      {stations.map((station, index) => (
        <li key={station} className={step(index)} aria-current={index === current ? 'step' : undefined}>
          <i aria-hidden />
          <span>{station}</span>
          {index === current && stop && <em>{stop}</em>}
        </li>
      ))}
    </ol>
  );
}

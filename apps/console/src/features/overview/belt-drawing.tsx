import { layBelt, pearlRadius, type Belt, type BeltStop } from '@market/geo';
import type { Freshness } from '@market/contract/record';
import { percentOf, type OverviewView } from '@market/contract/statistics';
import { Link } from '@tanstack/react-router';
import { Pearl } from '../../components/pearl';
import styles from './overview.module.css';

type Region = OverviewView['regions'][number];
export type Figure = keyof Region['figures'];

/** How full the pearl of a place is, by the share of its records within review. */
const levelOf = (percent: number): Freshness => {
  if (percent >= 92) return 'fresh';
  if (percent >= 85) return 'steady';
  return percent >= 70 ? 'aging' : 'stale';
};

interface Props {
  regions: readonly Region[];
  figure: Figure;
  label: string;
}

/** 线路图：a sketch of the order, not of geography. */
export function BeltDrawing({ regions, figure, label }: Props) {
  const belt = layBelt('broad', regions);
  const greatest = Math.max(...regions.map((region) => region.figures[figure]), 0);
  const { x, y, degrees } = belt.riverLabel;
  return (
    <svg
      className={styles.belt}
      viewBox={`0 0 ${belt.width} ${belt.height}`}
      role="group"
      aria-label="七市一区线路示意图"
    >
      <path d={belt.river} fill="var(--river)" />
      <text x={x} y={y} className={styles.river} transform={`rotate(${degrees} ${x} ${y})`} aria-hidden>
        长 江
      </text>
      <path d={belt.lines.north} className={styles.northLine} />
      <path d={belt.lines.south} className={styles.southLine} />
      {belt.stops.map((stop) => {
        const region = regions.find(({ code }) => code === stop.code);
        return region && <Stop key={stop.code} {...{ belt, stop, region, greatest, figure, label }} />;
      })}
    </svg>
  );
}

interface StopProps {
  belt: Belt;
  stop: BeltStop;
  region: Region;
  greatest: number;
  figure: Figure;
  label: string;
}

/** A place: its ring, name, figure and, where the reader works, the share within review as a way in. */
function Stop({ belt, stop, region, greatest, figure, label }: StopProps) {
  const { x, y, labelSide, isOrigin } = stop;
  const value = region.figures[figure];
  const radius = pearlRadius(belt, value, greatest);
  const percent = region.timely && percentOf(region.timely);
  const colour = `var(--region-${region.code}, var(--text-3))`;
  const below = labelSide === 'below';
  const spoken = `${region.shortName}，${label} ${value}${percent === null ? '' : `，${percent}%在核验有效期内`}`;
  const drawing = (
    <>
      <circle cx={x} cy={y} r={22} fill="transparent" />
      <circle cx={x} cy={y} r={radius + 3} fill="var(--bg-surface)" />
      <circle cx={x} cy={y} r={radius} fill="var(--bg-surface)" stroke={colour} strokeWidth={belt.pearl.ring} />
      {isOrigin && <circle cx={x} cy={y} r={radius * 0.4} fill={colour} />}
      <text x={x} y={below ? y + radius + 19 : y - radius - 9} className={styles.name}>
        {region.shortName}
        <tspan className={styles.value} {...(below ? { x, dy: 18 } : { dx: 5 })}>
          {value}
        </tspan>
      </text>
      {percent !== null && (
        <g transform={`translate(${x - 25} ${below ? y + radius + 44 : y + radius + 8})`}>
          <Pearl level={levelOf(percent)} size={14} />
          <text x={18} y={12} className={styles.percent}>
            {percent}%
          </text>
        </g>
      )}
    </>
  );
  if (percent === null)
    return (
      <g role="img" aria-label={spoken}>
        {drawing}
      </g>
    );
  return (
    <Link to="/overview/health" search={{ dimension: 'timeliness', region: region.code }} aria-label={spoken}>
      {drawing}
    </Link>
  );
}

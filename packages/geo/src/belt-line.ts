import { beltShapes, type BeltShape, type BeltShapeName, type BeltSpot } from './belt-shapes.js';
import { curveThrough, svgPathOf } from './curve.js';

type Bank = BeltSpot['bank'];

export interface BeltRegion {
  /** GB/T 2260 */
  code: string;
  bank: Bank;
}

export interface BeltStop extends BeltSpot {
  code: string;
  /** Below: name, then value on a line of its own. Above: both on one line. */
  labelSide: 'above' | 'below';
  /** 普陀, where the line starts, is drawn with a double ring. */
  isOrigin: boolean;
}

export interface Belt extends Omit<BeltShape, 'spots'> {
  /** From west to east, the south bank first: the order to read them in. */
  stops: readonly BeltStop[];
  /** SVG paths. The south line is thick; the north line is thin and joins it at both ends. */
  lines: Readonly<Record<Bank, string>>;
}

const ORIGIN = '310107';

const stopAt = (code: string, { bank, x, y }: BeltSpot): BeltStop => ({
  code,
  bank,
  x,
  y,
  labelSide: bank === 'south' ? 'below' : 'above',
  isOrigin: code === ORIGIN,
});

const westToEast = (stops: readonly BeltStop[]): BeltStop[] => [...stops].sort((a, b) => a.x - b.x);

const bankOf = (stops: readonly BeltStop[], bank: Bank): BeltStop[] =>
  westToEast(stops.filter((stop) => stop.bank === bank));

function lineAlong(stops: readonly BeltStop[], bank: Bank): string {
  const [south, north] = [bankOf(stops, 'south'), bankOf(stops, 'north')];
  if (bank === 'south') return svgPathOf(curveThrough(south));
  const ends = new Set([...south.slice(0, 1), ...south.slice(-1)]);
  return north.length ? svgPathOf(curveThrough(westToEast([...ends, ...north]))) : '';
}

/** The design knows eight places. Any other takes a spot that its bank has free, else the middle of the widest gap there. */
function spotForNewcomer({ spots }: BeltShape, stops: readonly BeltStop[], bank: Bank): BeltSpot {
  const taken = bankOf(stops, bank);
  const free = Object.values(spots).find((spot) => spot.bank === bank && !taken.some(({ x }) => x === spot.x));
  if (free) return free;
  const middles = taken.slice(1).map((to, i) => {
    const from = taken[i] ?? to;
    return { bank, x: (from.x + to.x) / 2, y: (from.y + to.y) / 2, gap: Math.hypot(to.x - from.x, to.y - from.y) };
  });
  return middles.reduce((a, b) => (b.gap > a.gap ? b : a));
}

/** Lays the configured regions out on the schematic belt line. It shows an order, not geography. */
export function layBelt(shapeName: BeltShapeName, regions: readonly BeltRegion[]): Belt {
  const { spots, ...shape } = beltShapes[shapeName];
  const stops = regions.flatMap(({ code }) => {
    const spot = spots[code];
    return spot ? [stopAt(code, spot)] : [];
  });
  for (const { code, bank } of regions)
    if (!spots[code]) stops.push(stopAt(code, spotForNewcomer(beltShapes[shapeName], stops, bank)));
  return {
    ...shape,
    stops: [...bankOf(stops, 'south'), ...bankOf(stops, 'north')],
    lines: { south: lineAlong(stops, 'south'), north: lineAlong(stops, 'north') },
  };
}

/** The area of a pearl grows with its value, between the two radii of the shape. */
export function pearlRadius({ pearl }: Pick<Belt, 'pearl'>, value: number, greatest: number): number {
  return pearl.base + pearl.gain * (greatest > 0 ? Math.sqrt(Math.min(1, Math.max(0, value / greatest))) : 0);
}

interface Point {
  x: number;
  y: number;
}

/** A cubic Bézier piece. */
interface CurvePiece {
  from: Point;
  leave: Point;
  arrive: Point;
  to: Point;
}

const ROUNDNESS = 0.3;

/** A smooth line through the points in their order: at each point it runs parallel to the line between its neighbours. */
export function curveThrough(points: readonly Point[]): CurvePiece[] {
  return points.slice(1).map((to, i) => {
    const from = points[i] ?? to;
    const before = points[i - 1] ?? from;
    const after = points[i + 2] ?? to;
    return {
      from,
      leave: { x: from.x + (to.x - before.x) * ROUNDNESS, y: from.y + (to.y - before.y) * ROUNDNESS },
      arrive: { x: to.x - (after.x - from.x) * ROUNDNESS, y: to.y - (after.y - from.y) * ROUNDNESS },
      to,
    };
  });
}

const tenths = (n: number): number => Math.round(n * 10) / 10;
const pair = ({ x, y }: Point): string => `${tenths(x)} ${tenths(y)}`;

/** As the `d` of an SVG path; empty when there are fewer than two points. */
export const svgPathOf = (pieces: readonly CurvePiece[]): string =>
  pieces
    .map(
      (piece, i) => `${i ? '' : `M${pair(piece.from)}`}C${pair(piece.leave)} ${pair(piece.arrive)} ${pair(piece.to)}`,
    )
    .join('');

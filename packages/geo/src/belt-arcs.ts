import type { Belt } from './belt-line.js';

/** What goes on between two places, by their codes. */
export interface BeltFlow {
  between: readonly [string, string];
  weight: number;
}

/** How far an arc rises above its chord, as a share of the chord. */
const RISE = 0.24;
const THIN = 1.6;
const THICK = 6.5;

const tenths = (n: number): number => Math.round(n * 10) / 10;

/** Arcs over the belt line, the thicker the more goes on; one SVG, as the line under it. Empty without flows. */
export function beltArcs({ width, height, stops }: Belt, flows: readonly BeltFlow[], colour: string): string {
  const greatest = Math.max(...flows.map(({ weight }) => weight));
  const arcs = flows.flatMap(({ between, weight }) => {
    const [from, to] = between.map((code) => stops.find((stop) => stop.code === code));
    if (!from || !to || weight <= 0) return [];
    const [dx, dy] = [to.x - from.x, to.y - from.y];
    // Of the two sides of the chord, the upper one: the names stand below.
    const side = dx < 0 ? -RISE : RISE;
    const [x, y] = [(from.x + to.x) / 2 + dy * side, (from.y + to.y) / 2 - dx * side];
    const stroke = tenths(THIN + (THICK - THIN) * Math.sqrt(weight / greatest));
    return [`<path d="M${from.x} ${from.y}Q${tenths(x)} ${tenths(y)} ${to.x} ${to.y}" stroke-width="${stroke}"/>`];
  });
  if (arcs.length === 0) return '';
  const group = `<g fill="none" stroke="${colour}" stroke-linecap="round" opacity=".55">${arcs.join('')}</g>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">${group}</svg>`;
}

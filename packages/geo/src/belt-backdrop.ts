import type { Belt } from './belt-line.js';

/** CSS colours of the design tokens `primary`, `river` and `river.text`. */
export interface BeltColours {
  primary: string;
  river: string;
  riverText: string;
}

/**
 * The river and the two lines as one SVG, to lie under the pearls. A mini-program cannot hold inline SVG, so both front
 * ends use it as a picture; the pearls are elements of their own, to be tapped and read aloud.
 */
export function beltBackdrop({ width, height, river, riverLabel, lines }: Belt, colours: BeltColours): string {
  const { x, y, degrees } = riverLabel;
  const line = `fill="none" stroke="${colours.primary}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">`,
    `<path d="${river}" fill="${colours.river}"/>`,
    `<text x="${x}" y="${y}" transform="rotate(${degrees} ${x} ${y})" fill="${colours.riverText}" font-family="serif" font-size="12" letter-spacing="4">长 江</text>`,
    `<path d="${lines.north}" ${line} stroke-width="1.4" opacity=".5"/>`,
    `<path d="${lines.south}" ${line} stroke-width="2.4"/>`,
    '</svg>',
  ].join('');
}

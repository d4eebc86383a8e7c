import { svgUri } from '../svg-uri';
import { colors } from '../tokens.gen';

export type StateKind = 'empty' | 'offline' | 'error' | 'noAccess';

const ring = (x: number, y: number, r: number, stroke: string, width: number, dash = ''): string =>
  `<circle cx="${x}" cy="${y}" r="${r}" fill="${colors['bg-page']}" stroke="${stroke}" stroke-width="${width}"${dash && ` stroke-dasharray="${dash}"`}/>`;

const wrap = (height: number, inside: string): string =>
  svgUri(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 220 ${height}" stroke-linecap="round">${inside}</svg>`);

const grey = colors['line-control'];
const arc = [
  [14, 44],
  [62, 33.5],
  [110, 30.5],
  [158, 33.5],
  [206, 44],
] as const;

/** Stations nobody has reached, over the river. */
const empty = wrap(
  96,
  `<path d="M0 58C36 40 70 48 100 58S170 76 220 54V82C170 96 130 88 98 78S36 66 0 82Z" fill="${colors.river}"/>` +
    `<path d="M14 44C60 26 150 26 206 44" fill="none" stroke="${grey}" stroke-width="1.6" stroke-dasharray="2 6"/>` +
    arc.map(([x, y]) => ring(x, y, 7, grey, 1.6, x === 110 ? '' : '2.6 2.4')).join('') +
    `<circle cx="110" cy="30.5" r="2.6" fill="${colors['text-3']}"/>`,
);

/** A line that is whole on both sides and broken in the middle. */
const broken = (middle: string): string =>
  wrap(
    80,
    `<path d="M14 40H86M134 40h72" stroke="${colors.primary}" stroke-width="2.4"/>${middle}` +
      [14, 62, 158, 206].map((x) => ring(x, 40, 8, colors.primary, 3)).join(''),
  );

const gap = (stroke: string): string =>
  `<path d="M96 40h28" stroke="${stroke}" stroke-width="2" stroke-dasharray="2 6"/>`;

export const statePictures: Readonly<Record<StateKind, { image: string; height: number }>> = {
  empty: { image: empty, height: 96 },
  offline: { image: broken(gap(grey)), height: 80 },
  error: {
    image: broken(
      `${gap(colors.danger)}<path d="M104 33l12 14M116 33l-12 14" stroke="${colors.danger}" stroke-width="2.4"/>`,
    ),
    height: 80,
  },
  noAccess: {
    image: broken(
      `<g fill="none" stroke="${grey}" stroke-width="2.4"><rect x="99" y="36" width="22" height="16" rx="3"/><path d="M103 36v-5a7 7 0 0 1 14 0v5"/></g>`,
    ),
    height: 80,
  },
};

import { View } from '@tarojs/components';
import { a11y } from '@/ui/base/a11y';
import { cx } from '@/ui/cx';
import { svgUri } from '@/ui/svg-uri';
import { colors } from '@/ui/tokens.gen';
import classes from './score-ring.module.scss';

const RADIUS = 24;
const ROUND = 2 * Math.PI * RADIUS;

const circle = (color: string, more: string): string =>
  `<circle cx="28" cy="28" r="${RADIUS}" fill="none" stroke="${color}" stroke-width="5"${more}/>`;

const drawn = (score: number): string =>
  svgUri(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 56 56">${circle(colors['bg-sunken'], '')}${
      score > 0
        ? circle(
            colors['success-graphic'],
            ` stroke-linecap="round" stroke-dasharray="${(ROUND * score) / 100} ${ROUND}" transform="rotate(-90 28 28)"`,
          )
        : ''
    }</svg>`,
  );

export const ScoreRing = ({ score, big = false }: { score: number; big?: boolean }) => (
  <View
    className={cx(classes.ring, big && classes.big)}
    style={{ backgroundImage: drawn(score) }}
    {...a11y({ role: 'img', label: `清晰度 ${score} 分` })}
  >
    {score}
  </View>
);

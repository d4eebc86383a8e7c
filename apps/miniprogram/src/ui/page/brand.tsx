import { View } from '@tarojs/components';
import { a11y } from '../base/a11y';
import { svgUri } from '../svg-uri';
import { colors } from '../tokens.gen';
import { useSay } from '../language';
import classes from './brand.module.scss';

const pearl = (cx: number, cy: number, r: number, stroke: string): string =>
  `<circle cx="${cx}" cy="${cy}" r="${r}" fill="${colors['bg-surface']}" stroke="${stroke}" stroke-width="2"/>`;

const mark = svgUri(
  [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">',
    `<g fill="none" stroke="${colors.primary}">`,
    '<path d="M2 15C8 9 12 11 16 16s8 8 13 4" stroke-width="2"/>',
    '<path d="M5 12.5C9 5 19 3.5 25.5 17" stroke-width="1.2" opacity=".5"/></g>',
    pearl(5, 12.8, 3, colors.primary),
    pearl(15.2, 15.2, 3, colors.primary),
    pearl(16.5, 6.6, 2.6, colors['success-graphic']),
    `<circle cx="26" cy="21" r="4.6" fill="${colors.primary}"/>`,
    `<circle cx="26" cy="21" r="1.7" fill="${colors['bg-surface']}"/></svg>`,
  ].join(''),
);

export const Brand = () => {
  const say = useSay();
  return (
    <View className={classes.brand} {...a11y({ role: 'heading', level: 1, label: say('沿沪宁协同创新集市') })}>
      <View className={classes.mark} style={{ backgroundImage: mark }} />
      <View className={classes.word} />
    </View>
  );
};

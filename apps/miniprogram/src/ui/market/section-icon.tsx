import type { Section } from '@market/contract/record';
import { View } from '@tarojs/components';
import { a11y } from '../base/a11y';
import { cx } from '../cx';
import classes from './section-icon.module.scss';

/** A line drawing with one pearl in it, for each of the six sections. */
export const SectionIcon = ({ section }: { section: Section }) => (
  <View className={classes.icon} {...a11y({ hidden: true })}>
    <View className={cx(classes.line, classes[section])} />
    <View className={cx(classes.pearl, classes[`${section}-pearl`])} />
  </View>
);

import { Text } from '@tarojs/components';
import { cx } from '../cx';
import classes from './tag.module.scss';

export interface TagProps {
  tone?: 'plain' | 'bang' | 'success' | 'warning' | 'danger' | 'primary';
  children: string;
}

export const Tag = ({ tone = 'plain', children }: TagProps) => (
  <Text className={cx(classes.tag, classes[tone])}>{children}</Text>
);

/** On everything that is fictional. */
export const DemoMark = () => <Text className={classes.demo}>演示</Text>;

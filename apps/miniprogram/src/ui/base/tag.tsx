import { Text } from '@tarojs/components';
import { cx } from '../cx';
import { useSay } from '../language';
import classes from './tag.module.scss';

export interface TagProps {
  tone?: 'plain' | 'bang' | 'success' | 'warning' | 'danger' | 'primary';
  children: string;
}

export const Tag = ({ tone = 'plain', children }: TagProps) => {
  const say = useSay();
  return <Text className={cx(classes.tag, classes[tone])}>{say(children)}</Text>;
};

/** On everything that is fictional. */
export const DemoMark = () => {
  const say = useSay();
  return <Text className={classes.demo}>{say('演示')}</Text>;
};

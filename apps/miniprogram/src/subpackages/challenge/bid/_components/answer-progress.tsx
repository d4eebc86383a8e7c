import type { BidContent } from '@market/contract/bid';
import { View } from '@tarojs/components';
import { a11y } from '@/ui/base/a11y';
import { cx } from '@/ui/cx';
import classes from './answer.module.scss';

/** One bar an indicator: empty, or in the tone of its level. */
export function AnswerProgress({ answers }: { answers: BidContent['answers'] }) {
  const given = answers.filter(({ promise }) => promise !== '').length;
  return (
    <View
      className={classes.progress}
      {...a11y({ role: 'progressbar', label: `已应答 ${given} 项，共 ${answers.length} 项` })}
    >
      {answers.map(({ indicatorId, promise, level }) => (
        <View
          key={indicatorId}
          className={cx(
            classes.bar,
            promise !== '' && classes.given,
            promise !== '' && level !== null && classes[level],
          )}
        />
      ))}
    </View>
  );
}

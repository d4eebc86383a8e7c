import { View } from '@tarojs/components';
import type { PostingFields } from '../_hooks/use-form-place';
import { methodsFor } from '../_lib/indicator-templates';
import classes from './clarity-coach.module.scss';
import { UsualMethods } from './usual-methods';

/** The first indicator without a test method, where usual ones are known: mended without leaving the coach. */
export function ForgottenMethod({ content: { indicators }, change }: Pick<PostingFields, 'content' | 'change'>) {
  const row = indicators.find(({ name, testMethod }) => testMethod === '' && methodsFor(name).length > 0);
  if (!row) return null;
  const pick = (testMethod: string): void =>
    change({ indicators: indicators.map((each) => (each === row ? { ...each, testMethod } : each)) });
  return (
    <View className={classes.box}>
      <UsualMethods title={`「${row.name}」常用测试方法`} methods={methodsFor(row.name)} onPick={pick} />
    </View>
  );
}

import type { Indicator } from '@market/contract/challenge';
import { View } from '@tarojs/components';
import { Card } from '@/ui/base/card';
import { Field } from '@/ui/form/field';
import { NumberField } from '@/ui/form/number-field';
import { methodsFor } from '../_lib/indicator-templates';
import { IndicatorHead } from './indicator-head';
import { TargetField } from './target-field';
import { UsualMethods } from './usual-methods';
import classes from './indicator-card.module.scss';

export interface IndicatorCardProps {
  row: Indicator;
  index: number;
  last: boolean;
  issueOf: (key: keyof Indicator) => string | undefined;
  errorOf: (key: keyof Indicator) => string | undefined;
  onChange: (part: Partial<Indicator>) => void;
  onMove: (to: number) => void;
  onRemove: () => void;
}

const FULL = 100;

export function IndicatorCard({ row, index, last, issueOf, errorOf, ...acts }: IndicatorCardProps) {
  const { onChange } = acts;
  const inWords = row.comparator === 'text';
  const methods = row.testMethod === '' ? methodsFor(row.name) : [];
  const methodForgotten = row.testMethod === '' && row.name !== '' && row.target !== '';
  return (
    <Card padded className={classes.card}>
      <IndicatorHead {...{ row, index, last, ...acts }} error={errorOf('name')} />
      <View className={inWords ? classes.words : classes.values}>
        <Field
          label="现状"
          num={!inWords}
          maxLength={40}
          unit={row.unit || undefined}
          value={row.current}
          onChange={(current) => onChange({ current })}
        />
        <TargetField row={row} error={errorOf('target')} onChange={onChange} />
      </View>
      <View className={classes.method}>
        <Field
          label="测试方法"
          required
          placeholder="标准号或做法"
          maxLength={80}
          value={row.testMethod}
          error={errorOf('testMethod')}
          warning={methodForgotten ? issueOf('testMethod') : undefined}
          onChange={(testMethod) => onChange({ testMethod })}
        />
        <NumberField
          label="权重"
          unit="%"
          value={row.weight}
          onChange={(weight) => onChange({ weight: Math.min(weight, FULL) })}
        />
      </View>
      {methods.length > 0 && (
        <UsualMethods methods={methods} title="常用测试方法" onPick={(testMethod) => onChange({ testMethod })} />
      )}
    </Card>
  );
}

import type { BidContent } from '@market/contract/bid';
import {
  answerLevelLabels,
  answerLevels,
  comparatorSigns,
  levelOf,
  targetText,
  type AnswerLevel,
  type Indicator,
} from '@market/contract/challenge';
import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Card } from '@/ui/base/card';
import { Icon } from '@/ui/base/icon';
import { Tap } from '@/ui/base/tap';
import { cx } from '@/ui/cx';
import { Field } from '@/ui/form/field';
import { RadioGroup } from '@/ui/form/radio-group';
import { TextAreaField } from '@/ui/form/text-area-field';
import { LevelTag } from '@/ui/market/level-tag';
import classes from './answer.module.scss';

type Answer = BidContent['answers'][number];

export interface AnswerCardProps {
  no: number;
  indicator: Indicator;
  answer: Answer;
  /** The level the promised value reaches, when that can be computed. */
  computed: AnswerLevel | undefined;
  error: string | undefined;
  open: boolean;
  onToggle: () => void;
  onChange: (answer: Answer) => void;
  /** The files that prove it. */
  evidence: ReactNode;
}

const levels = answerLevels.map((key) => ({ key, label: answerLevelLabels[key] }));

export function AnswerCard(props: AnswerCardProps) {
  const { no, indicator, answer, open, error, onToggle } = props;
  return (
    <Card padded spaced>
      <Tap className={classes.head} expanded={open} label={`第 ${no} 项，${indicator.name}`} onTap={onToggle}>
        <View className={classes.no}>{no}</View>
        <View className={cx(classes.name, !open && classes.closed)}>
          {indicator.name}
          {!open && <View className={classes.goal}>目标 {targetText(indicator)}</View>}
        </View>
        {answer.level ? (
          <LevelTag level={answer.level} />
        ) : (
          <View className={classes.goal}>{answer.promise ? '待选' : '未答'}</View>
        )}
        <Icon name={open ? 'chevron-up' : 'chevron-right'} size={18} />
      </Tap>
      {open ? <AnswerFields {...props} /> : error && <View className={classes.goal}>{error}</View>}
    </Card>
  );
}

function AnswerFields({ indicator, answer, computed, error, onChange, evidence }: AnswerCardProps) {
  const { comparator, target, unit, testMethod, weight } = indicator;
  const chooses = answer.promise !== '' && computed === undefined;
  const promised = (promise: string): void => {
    const level = levelOf(indicator, promise) ?? (computed === undefined && promise !== '' ? answer.level : null);
    onChange({ ...answer, promise, level });
  };
  return (
    <>
      <View className={classes.versus}>
        <View className={classes.target}>
          <View className={classes.goal}>目标</View>
          <View className={classes.aim}>
            <Text className={cx(comparator === 'text' && classes.words)}>
              {`${comparatorSigns[comparator]} ${target}`.trim()}
            </Text>{' '}
            <Text className={classes.goal}>{unit}</Text>
          </View>
        </View>
        <Icon name="arrow-right" size={18} className={classes.arrow} />
        <View className={classes.promise}>
          <Field
            label="本单位承诺"
            required
            num={comparator !== 'text'}
            kind={comparator === 'text' ? 'text' : 'decimal'}
            unit={unit || undefined}
            maxLength={60}
            value={answer.promise}
            error={answer.promise === '' ? error : undefined}
            onChange={promised}
          />
        </View>
      </View>
      {chooses && (
        <RadioGroup
          label="达到程度"
          required
          options={levels}
          value={answer.level ?? undefined}
          error={answer.level === null ? error : undefined}
          onChange={(level) => onChange({ ...answer, level })}
        />
      )}
      <TextAreaField
        label="依据"
        required
        rows={2}
        maxLength={500}
        placeholder="实测、第三方检测或推算"
        value={answer.basis}
        error={answer.promise !== '' && answer.basis === '' ? error : undefined}
        onChange={(basis) => onChange({ ...answer, basis })}
      />
      {evidence}
      <View className={classes.foot}>
        <View>{testMethod}</View>
        <View>权重 {weight}%</View>
      </View>
    </>
  );
}

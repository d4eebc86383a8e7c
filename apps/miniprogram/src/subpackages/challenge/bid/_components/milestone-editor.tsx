import type { BidContent } from '@market/contract/bid';
import { View } from '@tarojs/components';
import { a11y } from '@/ui/base/a11y';
import { Button } from '@/ui/base/button';
import { SectionHead } from '@/ui/base/section-head';
import { Field } from '@/ui/form/field';
import { NumberField } from '@/ui/form/number-field';
import { RowCard } from '@/ui/form/row-card';
import classes from './editor.module.scss';
import type { StepProps } from './step-props';

type Milestone = BidContent['milestones'][number];
const MOST = 12;

export function MilestoneEditor({ content: { milestones }, patch, errorAt }: StepProps) {
  const error = errorAt('milestones');
  const set = (index: number, part: Partial<Milestone>): void =>
    patch({ milestones: milestones.map((milestone, i) => (i === index ? { ...milestone, ...part } : milestone)) });
  return (
    <View>
      <SectionHead title="里程碑" aside={`${milestones.length} / ${MOST} 个`} />
      {milestones.map((milestone, index) => (
        <RowCard
          key={index}
          title={`里程碑 ${index + 1}`}
          onRemove={() => patch({ milestones: milestones.filter((_, i) => i !== index) })}
        >
          <Field
            label="名称"
            required
            maxLength={60}
            value={milestone.title}
            onChange={(title) => set(index, { title })}
          />
          <NumberField
            label="完成时间"
            required
            unit="个月内"
            value={milestone.months}
            onChange={(months) => set(index, { months })}
          />
          <Field
            label="交付物"
            maxLength={200}
            value={milestone.deliverable}
            onChange={(deliverable) => set(index, { deliverable })}
          />
        </RowCard>
      ))}
      {error !== undefined && (
        <View className={classes.error} {...a11y({ role: 'alert' })}>
          {error}
        </View>
      )}
      {milestones.length < MOST && (
        <View className={classes.add}>
          <Button
            kind="dashed"
            block
            icon="plus"
            onTap={() => patch({ milestones: [...milestones, { title: '', months: 0, deliverable: '' }] })}
          >
            加一个里程碑
          </Button>
        </View>
      )}
    </View>
  );
}

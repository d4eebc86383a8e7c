import type { AgreementTerms } from '@market/contract/agreement';
import { View } from '@tarojs/components';
import { Button } from '@/ui/base/button';
import { Note } from '@/ui/base/note';
import { SectionHead } from '@/ui/base/section-head';
import { DayField } from '@/ui/form/day-field';
import { Field } from '@/ui/form/field';
import { RowCard } from '@/ui/form/row-card';
import { removeRow, replaceRow } from '@/ui/form/rows';
import type { TermsFields } from '../_hooks/use-terms';
import classes from './rows.module.scss';

type Row = AgreementTerms['milestones'][number];
const MOST = 12;
const blank: Row = { title: '', deliverable: '', dueOn: null };

export function MilestoneFields({ terms: { milestones }, change, errorOf }: TermsFields) {
  const set = (rows: Row[]): void => change({ milestones: rows });
  const error = errorOf('milestones');
  return (
    <>
      <SectionHead title="里程碑" aside={`${milestones.length} / ${MOST} 个`} />
      {error && (
        <Note tone="danger" icon="circle-alert">
          {error}
        </Note>
      )}
      {milestones.map((row, index) => {
        const put = (part: Partial<Row>): void => set(replaceRow(milestones, index, { ...row, ...part }));
        return (
          <RowCard
            key={index}
            title={`里程碑 ${index + 1}`}
            error={errorOf(`milestones.${index}`)}
            onRemove={() => set(removeRow(milestones, index))}
          >
            <Field label="名称" required maxLength={60} value={row.title} onChange={(title) => put({ title })} />
            <Field
              label="交付物"
              required
              maxLength={200}
              value={row.deliverable}
              onChange={(deliverable) => put({ deliverable })}
            />
            <DayField label="完成日期" required value={row.dueOn} onChange={(dueOn) => put({ dueOn })} />
          </RowCard>
        );
      })}
      {milestones.length < MOST && (
        <View className={classes.add}>
          <Button kind="dashed" block icon="plus" onTap={() => set([...milestones, blank])}>
            加一个里程碑
          </Button>
        </View>
      )}
    </>
  );
}

import { paymentWhen, type AgreementTerms } from '@market/contract/agreement';
import { View } from '@tarojs/components';
import { Button } from '@/ui/base/button';
import { Note } from '@/ui/base/note';
import { SectionHead } from '@/ui/base/section-head';
import { Field } from '@/ui/form/field';
import { NumberField } from '@/ui/form/number-field';
import { RowCard } from '@/ui/form/row-card';
import { removeRow, replaceRow } from '@/ui/form/rows';
import { SelectField } from '@/ui/form/select-field';
import type { TermsFields } from '../_hooks/use-terms';
import classes from './rows.module.scss';

type Row = AgreementTerms['payments'][number];
const MOST = 12;
const FULL = 100;
const ON_SIGNING = 'signing';
const blank: Row = { label: '', percent: 0, after: null };

const afterOf = (key: string): number | null => (key === ON_SIGNING ? null : Number(key));

export function PaymentFields({ terms: { payments, milestones }, change, errorOf }: TermsFields) {
  const set = (rows: Row[]): void => change({ payments: rows });
  const error = errorOf('payments');
  const sum = payments.reduce((total, { percent }) => total + percent, 0);
  const whens = [null, ...milestones.keys()].map((after) => ({
    key: after === null ? ON_SIGNING : String(after),
    label: paymentWhen(after, milestones),
  }));
  return (
    <>
      <SectionHead title="付款" aside={`合计 ${sum}% / ${FULL}%`} />
      {error && (
        <Note tone="danger" icon="circle-alert">
          {error}
        </Note>
      )}
      {payments.map((row, index) => {
        const put = (part: Partial<Row>): void => set(replaceRow(payments, index, { ...row, ...part }));
        return (
          <RowCard key={index} title={`第 ${index + 1} 笔`} onRemove={() => set(removeRow(payments, index))}>
            <Field label="名称" required maxLength={30} value={row.label} onChange={(label) => put({ label })} />
            <NumberField
              label="比例"
              required
              unit="%"
              value={row.percent}
              onChange={(percent) => put({ percent: Math.min(percent, FULL) })}
            />
            <SelectField
              label="什么时候付"
              required
              options={whens}
              value={row.after === null ? ON_SIGNING : String(row.after)}
              onChange={(key) => put({ after: afterOf(key) })}
            />
          </RowCard>
        );
      })}
      {payments.length < MOST && (
        <View className={classes.add}>
          <Button kind="dashed" block icon="plus" onTap={() => set([...payments, blank])}>
            加一笔付款
          </Button>
        </View>
      )}
    </>
  );
}

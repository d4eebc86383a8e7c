import type { ChallengeContent } from '@market/contract/challenge';
import { View } from '@tarojs/components';
import { Button } from '@/ui/base/button';
import { IconButton } from '@/ui/base/icon-button';
import { cx } from '@/ui/cx';
import { boxClass, FieldFrame } from '@/ui/form/field-frame';
import { TextInput } from '@/ui/form/text-input';
import { removeRow, replaceRow } from '@/ui/form/rows';
import classes from './payments-field.module.scss';

type Node = ChallengeContent['payments'][number];

const FULL = 100;
const MOST = 8;

export interface PaymentsFieldProps {
  rows: readonly Node[];
  error: string | undefined;
  onChange: (rows: Node[]) => void;
}

const percentOf = (typed: string): number => Math.min(Number(typed.replace(/\D/g, '')), FULL);

export function PaymentsField({ rows, error, onChange }: PaymentsFieldProps) {
  const sum = rows.reduce((total, { percent }) => total + percent, 0);
  const box = boxClass({ label: '付款阶段' });
  return (
    <FieldFrame label="付款阶段" aside={`合计 ${sum}% / ${FULL}%`} error={error}>
      {rows.map((row, index) => (
        <View key={index} className={classes.row}>
          <View className={cx(box, classes.label)}>
            <TextInput
              className={classes.input}
              label={`第 ${index + 1} 个付款阶段`}
              placeholder="阶段名称"
              maxLength={30}
              value={row.label}
              onChange={(label) => onChange(replaceRow(rows, index, { ...row, label }))}
            />
          </View>
          <View className={cx(box, classes.percent)}>
            <TextInput
              className={cx(classes.input, classes.num)}
              kind="digits"
              label={`第 ${index + 1} 个付款阶段，比例，%`}
              maxLength={3}
              value={row.percent === 0 ? '' : String(row.percent)}
              onChange={(typed) => onChange(replaceRow(rows, index, { ...row, percent: percentOf(typed) }))}
            />
            <View className={classes.unit}>%</View>
          </View>
          <IconButton
            icon="trash"
            size={20}
            label={`删除第 ${index + 1} 个付款阶段`}
            onTap={() => onChange(removeRow(rows, index))}
          />
        </View>
      ))}
      {rows.length < MOST && (
        <Button kind="text" small icon="plus" onTap={() => onChange([...rows, { label: '', percent: 0 }])}>
          加一个阶段
        </Button>
      )}
    </FieldFrame>
  );
}

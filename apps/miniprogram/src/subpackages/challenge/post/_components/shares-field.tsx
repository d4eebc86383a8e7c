import { View } from '@tarojs/components';
import { Button } from '@/ui/base/button';
import { IconButton } from '@/ui/base/icon-button';
import { cx } from '@/ui/cx';
import { boxClass, FieldFrame } from '@/ui/form/field-frame';
import { TextInput } from '@/ui/form/text-input';
import { removeRow, replaceRow } from '@/ui/form/rows';
import classes from './shares-field.module.scss';

/** A named part of the whole. */
interface Share {
  name: string;
  share: number;
}

const FULL = 100;

export interface SharesFieldProps<Row extends Share> {
  label: string;
  /** What one row is called: 「付款阶段」. */
  one: string;
  unit: '%' | '分';
  rows: readonly Row[];
  most: number;
  longestName: number;
  error: string | undefined;
  newRow: () => Row;
  onChange: (rows: Row[]) => void;
}

const shareOf = (typed: string): number => Math.min(Number(typed.replace(/\D/g, '')), FULL);

/** Parts that add up to a hundred. */
export function SharesField<Row extends Share>(props: SharesFieldProps<Row>) {
  const { label, one, unit, rows, most, longestName, error, newRow, onChange } = props;
  const sum = rows.reduce((total, { share }) => total + share, 0);
  const box = boxClass({ label });
  return (
    <FieldFrame label={label} aside={`合计 ${sum} / ${FULL} ${unit}`} error={error}>
      {rows.map((row, index) => (
        <View key={index} className={classes.row}>
          <View className={cx(box, classes.label)}>
            <TextInput
              className={classes.input}
              label={`第 ${index + 1} 个${one}`}
              placeholder={`${one}名称`}
              maxLength={longestName}
              value={row.name}
              onChange={(name) => onChange(replaceRow(rows, index, { ...row, name }))}
            />
          </View>
          <View className={cx(box, classes.share)}>
            <TextInput
              className={cx(classes.input, classes.num)}
              kind="digits"
              label={`第 ${index + 1} 个${one}，${unit === '%' ? '比例，%' : '分值'}`}
              maxLength={3}
              value={row.share === 0 ? '' : String(row.share)}
              onChange={(typed) => onChange(replaceRow(rows, index, { ...row, share: shareOf(typed) }))}
            />
            <View className={classes.unit}>{unit}</View>
          </View>
          <IconButton
            icon="trash"
            size={20}
            label={`删除第 ${index + 1} 个${one}`}
            onTap={() => onChange(removeRow(rows, index))}
          />
        </View>
      ))}
      {rows.length < most && (
        <Button kind="text" small icon="plus" onTap={() => onChange([...rows, newRow()])}>
          {`加一个${one}`}
        </Button>
      )}
    </FieldFrame>
  );
}

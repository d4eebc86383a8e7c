import { comparatorSigns, comparators, type Comparator, type Indicator } from '@market/contract/challenge';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { Icon } from '@/ui/base/icon';
import { Tap } from '@/ui/base/tap';
import { cx } from '@/ui/cx';
import { boxClass, FieldFrame } from '@/ui/form/field-frame';
import { TextInput } from '@/ui/form/text-input';
import { OptionSheet } from '@/ui/overlay/option-sheet';
import classes from './target-field.module.scss';

const said: Record<Comparator, string> = { atLeast: '不低于', atMost: '不高于', equal: '等于', text: '用文字描述' };
const options = comparators.map((key) => ({ key, label: [said[key], comparatorSigns[key]].join(' ').trim() }));

export interface TargetFieldProps {
  row: Indicator;
  error: string | undefined;
  onChange: (part: Partial<Indicator>) => void;
}

/** How the value compares, the value and its unit, in one box. */
export function TargetField({ row, error, onChange }: TargetFieldProps) {
  const { comparator, target, unit } = row;
  const [choosing, setChoosing] = useState(false);
  const close = (): void => setChoosing(false);
  const inWords = comparator === 'text';
  return (
    <FieldFrame label="目标" required error={error}>
      <View className={cx(boxClass({ label: '目标', error }), classes.box)}>
        <Tap className={classes.sign} label={`怎么比，${said[comparator]}`} onTap={() => setChoosing(true)}>
          {inWords ? '文字' : comparatorSigns[comparator]}
          <Icon name="chevron-down" size={14} />
        </Tap>
        <TextInput
          className={cx(classes.target, !inWords && classes.num)}
          label="目标值"
          kind={inWords ? 'text' : 'decimal'}
          maxLength={60}
          placeholder={inWords ? '一句话说清做到什么程度' : '数值'}
          value={target}
          invalid={error !== undefined}
          onChange={(typed) => onChange({ target: typed })}
        />
        {!inWords && (
          <TextInput
            className={classes.unit}
            label="单位"
            placeholder="单位"
            maxLength={20}
            value={unit}
            onChange={(typed) => onChange({ unit: typed })}
          />
        )}
      </View>
      <OptionSheet
        open={choosing}
        title="目标怎么比"
        options={options}
        value={[comparator]}
        onPick={(key) => {
          onChange(key === 'text' ? { comparator: key, unit: '' } : { comparator: key });
          close();
        }}
        onClose={close}
      />
    </FieldFrame>
  );
}

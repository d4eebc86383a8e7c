import { Text } from '@tarojs/components';
import { useState } from 'react';
import { Icon } from '../base/icon';
import { Tap } from '../base/tap';
import { cx } from '../cx';
import { OptionSheet, type Option } from '../overlay/option-sheet';
import { boxClass, FieldFrame, type FieldFrameProps } from './field-frame';
import { useSay } from '../language';
import classes from './select-field.module.scss';

export interface SelectFieldProps<Key extends string> extends FieldFrameProps {
  options: readonly Option<Key>[];
  value: Key | undefined;
  onChange: (key: Key) => void;
  placeholder?: string;
}

export function SelectField<Key extends string>({
  options,
  value,
  onChange,
  placeholder,
  ...frame
}: SelectFieldProps<Key>) {
  const say = useSay();
  const [open, setOpen] = useState(false);
  const chosen = options.find(({ key }) => key === value)?.label;
  const said = chosen ?? placeholder ?? say('请选择');
  return (
    <FieldFrame {...frame}>
      <Tap
        className={boxClass(frame)}
        label={[frame.label, said].join(say('，'))}
        expanded={open}
        onTap={() => setOpen(true)}
      >
        <Text className={cx(classes.value, chosen === undefined && classes.none)}>{said}</Text>
        <Icon name="chevron-down" size={18} className={classes.chevron} />
      </Tap>
      <OptionSheet
        open={open}
        title={frame.label}
        options={options}
        value={value === undefined ? [] : [value]}
        onPick={(key) => {
          onChange(key);
          setOpen(false);
        }}
        onClose={() => setOpen(false)}
      />
    </FieldFrame>
  );
}

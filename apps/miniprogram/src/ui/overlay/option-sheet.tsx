import { View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import { a11y } from '../base/a11y';
import { Button } from '../base/button';
import { Icon } from '../base/icon';
import { Tap } from '../base/tap';
import { cx } from '../cx';
import { Sheet } from './sheet';
import { useSay } from '../language';
import classes from './option-sheet.module.scss';

export interface Option<Key extends string> {
  key: Key;
  label: string;
  note?: string;
}

const none: readonly never[] = [];

export interface OptionSheetProps<Key extends string> {
  open: boolean;
  title: string;
  options: readonly Option<Key>[];
  /** Left out: what there is to do, not what is chosen. */
  value?: readonly Key[];
  /** Several, applied together by a button. */
  many?: boolean | undefined;
  /** Offers to choose nothing. */
  clearable?: boolean;
  onPick: (key: Key) => void;
  onPickMany?: (keys: Key[]) => void;
  onClose: () => void;
}

export function OptionSheet<Key extends string>(props: OptionSheetProps<Key>) {
  const say = useSay();
  const { open, title, options, value = none, many, clearable, onPick, onPickMany, onClose } = props;
  const [marked, setMarked] = useState<readonly Key[]>(value);
  useEffect(() => {
    if (open) setMarked(value);
  }, [open, value]);
  const toggle = (key: Key): void =>
    setMarked(marked.includes(key) ? marked.filter((other) => other !== key) : [...marked, key]);
  const clear = (
    <Button kind="outline" grow onTap={() => onPickMany?.([])}>
      {say('不限')}
    </Button>
  );
  const apply = (
    <Button grow onTap={() => onPickMany?.([...marked])}>
      {say('确定')}
    </Button>
  );
  const foot = many ? (
    <>
      {clearable && clear}
      {apply}
    </>
  ) : (
    clearable && clear
  );
  return (
    <Sheet open={open} onClose={onClose} title={title} {...(foot && { foot })}>
      <View {...a11y({ role: many || !props.value ? 'group' : 'radiogroup', label: say(title) })}>
        {options.map(({ key, label, note }) => {
          const on = (many ? marked : value).includes(key);
          return (
            <Tap
              key={key}
              role={props.value ? (many ? 'checkbox' : 'radio') : 'button'}
              className={cx(classes.option, on && classes.on)}
              checked={props.value && on}
              onTap={() => (many ? toggle(key) : onPick(key))}
            >
              <View className={classes.words}>
                {say(label)}
                {note && <View className={classes.note}>{note}</View>}
              </View>
              {on && <Icon name="check" size={20} />}
            </Tap>
          );
        })}
      </View>
    </Sheet>
  );
}

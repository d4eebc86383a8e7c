import type { Say } from '@market/contract/shared';
import type { SlotView } from '@market/contract/booking';
import { View } from '@tarojs/components';
import { a11y } from '@/ui/base/a11y';
import { Tap } from '@/ui/base/tap';
import { cx } from '@/ui/cx';
import { useSay } from '@/ui/language';
import classes from './slot-grid.module.scss';

const weekdays = ['日', '一', '二', '三', '四', '五', '六'] as const;
/** `18 三`; the first column and every first of a month say which month: `12/1 二`. */
function dateText(day: string, first: boolean, say: Say): string {
  const [, month = '', date = ''] = day.split('-');
  const weekday = say(weekdays[new Date(day).getUTCDay()] ?? '');
  return `${first || date === '01' ? `${Number(month)}/` : ''}${Number(date)} ${weekday}`;
}

const stateWords: Record<SlotView['state'], string> = { free: '可约', full: '已约满', closed: '不开放' };

export interface SlotGridProps {
  slots: readonly SlotView[];
  /** Given, the free ones can be chosen. */
  chosen?: readonly string[];
  onToggle?: (key: string) => void;
}

/** 机时格：a column a day, from morning down; solid can be had. */
export function SlotGrid({ slots, chosen = [], onToggle }: SlotGridProps) {
  const say = useSay();
  const days = [...new Set(slots.map(({ day }) => day))];
  return (
    <View
      className={cx(classes.grid, onToggle && classes.choices)}
      {...a11y({ role: 'group', label: say('可约时段') })}
    >
      {days.map((day, i) => (
        <View key={day} className={classes.day}>
          <View className={classes.date}>{dateText(day, i === 0, say)}</View>
          {slots
            .filter((slot) => slot.day === day)
            .map((slot) => (
              <Cell key={slot.key} slot={slot} chosen={chosen.includes(slot.key)} onToggle={onToggle} />
            ))}
        </View>
      ))}
    </View>
  );
}

interface CellProps {
  slot: SlotView;
  chosen: boolean;
  onToggle: SlotGridProps['onToggle'];
}

function Cell({ slot: { key, day, label, state }, chosen, onToggle }: CellProps) {
  const say = useSay();
  const names = cx(classes.slot, state === 'free' && classes.free, state === 'closed' && classes.closed);
  const said = [`${day} ${say(label)}`, say(stateWords[state])].join(say('，'));
  if (!onToggle) return <View className={names} {...a11y({ role: 'img', label: said })} />;
  return (
    <Tap
      role="checkbox"
      className={cx(names, chosen && classes.chosen)}
      label={said}
      checked={chosen}
      disabled={state !== 'free'}
      onTap={() => onToggle(key)}
    >
      {say(state === 'free' ? label : stateWords[state])}
    </Tap>
  );
}

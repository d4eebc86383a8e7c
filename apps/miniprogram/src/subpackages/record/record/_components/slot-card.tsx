import type { SlotGrid as Slots } from '@market/contract/booking';
import { fieldText, type RecordDetail, type RecordTypeSpec } from '@market/contract/record';
import { dayText, type Say } from '@market/contract/shared';
import { View } from '@tarojs/components';
import { clock } from '@/platform/clock';
import { Card } from '@/ui/base/card';
import { Row } from '@/ui/base/row';
import { Txt } from '@/ui/base/txt';
import { useSay } from '@/ui/language';
import { SlotGrid } from '../../_components/slot-grid';
import classes from './slot-card.module.scss';

const SHOWN_DAYS = 5;

export interface SlotCardProps {
  spec: RecordTypeSpec;
  record: RecordDetail;
  slots: Slots;
}

/** What it costs and when it can be had next; nothing where bookings are not taken. */
export function SlotCard({ spec, record, slots: grid }: SlotCardProps) {
  const say = useSay();
  if (!grid.open || grid.slots.length === 0) return null;
  const price = spec.fields.find(({ key }) => key === spec.card?.figure);
  const cost = price && fieldText(price, record.fields[price.key], record.fields, say);
  return (
    <Card padded spaced>
      <Row between start>
        <View>
          {price && cost && (
            <>
              <Txt as="caption" tone="text-3">
                {say(price.label)}
              </Txt>
              <View className={classes.figure}>{cost}</View>
            </>
          )}
        </View>
        <View className={classes.next}>
          <Txt as="caption" tone="text-3">
            {say('最近可约')}
          </Txt>
          <Txt as="body" strong>
            {nextText(grid, say)}
          </Txt>
        </View>
      </Row>
      <SlotGrid slots={firstDays(grid)} />
      <Txt as="caption" tone="text-3">
        {legend(grid, say)}
      </Txt>
    </Card>
  );
}

function firstDays({ slots }: Slots): Slots['slots'] {
  const days = [...new Set(slots.map(({ day }) => day))].slice(0, SHOWN_DAYS);
  return slots.filter(({ day }) => days.includes(day));
}

function nextText({ slots }: Slots, say: Say): string {
  const next = slots.find(({ state }) => state === 'free');
  return next ? `${dayText(next.day, clock.now(), say)} ${say(next.label)}` : say('都约满了');
}

function legend({ kind, daysAhead }: Slots, say: Say): string {
  const rows = say(kind === 'halfDay' ? '上行上午，下行下午，实心可约。' : '自上而下一行一小时，实心可约。');
  return rows + (daysAhead === 0 ? say('当天可约。') : say('提前 {days} 天预约。', { days: daysAhead }));
}

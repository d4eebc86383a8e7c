import { bidStateLabels, type BidState, type OwnBid } from '@market/contract/bid';
import { beijing, dayText, minuteText } from '@market/contract/shared';
import { View } from '@tarojs/components';
import { clock } from '@/platform/clock';
import { cx } from '@/ui/cx';
import { Icon } from '@/ui/base/icon';
import type { IconName } from '@/ui/base/icon-names';
import { Txt } from '@/ui/base/txt';
import classes from './bid-standing.module.scss';

const icons: Partial<Record<BidState, IconName>> = {
  submitted: 'circle-check',
  judging: 'clock',
  awarded: 'badge-check',
};

const two = (n: number): string => String(n).padStart(2, '0');

/** To the second: it is the moment that was sealed. */
function secondText(instant: string, now: Date): string {
  const { hour, minute } = beijing(instant);
  return `${dayText(instant, now)} ${hour}:${two(minute)}:${two(new Date(instant).getUTCSeconds())}`;
}

function whenText({ state, receipt, outcome, updatedAt }: OwnBid, now: Date): string {
  if (outcome) return minuteText(outcome.decidedAt, now);
  return state === 'submitted' && receipt ? secondText(receipt.submittedAt, now) : minuteText(updatedAt, now);
}

/** Where the bid stands, and since when. */
export const BidStanding = ({ bid }: { bid: OwnBid }) => (
  <View className={cx(classes.standing, icons[bid.state] === undefined && classes.over)}>
    <Icon name={icons[bid.state] ?? 'info'} size={44} />
    <Txt as="heading" level={2} tone="text-1">
      {bidStateLabels[bid.state]}
    </Txt>
    <Txt as="label" tone="text-2">
      {whenText(bid, clock.now())}
    </Txt>
  </View>
);

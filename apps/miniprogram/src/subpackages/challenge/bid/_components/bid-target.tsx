import { whyCannotBid, type OwnBid } from '@market/contract/bid';
import { errors, minuteText } from '@market/contract/shared';
import { View } from '@tarojs/components';
import { clock } from '@/platform/clock';
import { useSession } from '@/state/session';
import { Note } from '@/ui/base/note';
import { Grow, Row } from '@/ui/base/row';
import { DemoMark } from '@/ui/base/tag';
import { Txt } from '@/ui/base/txt';
import { Seal } from '@/ui/market/seal';
import { SealedNotice } from '@/ui/market/sealed-notice';
import classes from './bid-target.module.scss';

/** What is being bid on, and that nobody reads a bid before the deadline. */
export function BidTarget({ bid: { challenge } }: { bid: OwnBid }) {
  const actor = useSession((state) => state.actor);
  const now = clock.now();
  const why = actor && whyCannotBid(actor, { ...challenge, organizationId: '' }, now);
  return (
    <View className={classes.target}>
      <Row gap={12}>
        <Seal size={22} />
        <Grow>
          <Txt as="body" clamp={1}>
            {challenge.title}
          </Txt>
          <Txt as="caption" tone="text-3">
            第 {challenge.contentVersion} 版　{minuteText(challenge.bidDeadline, now)} 截止
          </Txt>
        </Grow>
        {challenge.demo && <DemoMark />}
      </Row>
      {why ? (
        <Note tone="warning" icon="warning">
          {errors[why].text}。已填内容留作草稿，不会提交。
        </Note>
      ) : (
        <SealedNotice opensAt={challenge.bidDeadline} now={now} />
      )}
    </View>
  );
}

import { isOver, whyCannotPledge, type OwnDisclosure } from '@market/contract/disclosure';
import { errors, minuteText } from '@market/contract/shared';
import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { clock } from '@/platform/clock';
import { open } from '@/platform/navigation';
import { useSession } from '@/state/session';
import { Button } from '@/ui/base/button';
import { Note } from '@/ui/base/note';
import { useSay } from '@/ui/language';
import classes from './withheld-next.module.scss';

export interface WithheldNextProps {
  challengeId: string;
  /** The reader's organization is the one that posted it. */
  demanded: boolean;
  own: OwnDisclosure | null;
}

/** What the reader can do next about the withheld part, or waits for. */
export const WithheldNext = (props: WithheldNextProps) => (
  <View className={classes.next}>
    <Next {...props} />
  </View>
);

function Next({ challengeId, demanded, own }: WithheldNextProps) {
  const say = useSay();
  const actor = useSession((session) => session.actor);
  if (demanded)
    return (
      <Button block kind="soft" onTap={() => void open('disclosures', { id: challengeId })}>
        {say('看申请与查阅记录')}
      </Button>
    );
  if (!own || !actor) return null;
  const { bidId, state, signedAt, reason } = own;
  const pledge = (text: string, kind: 'primary' | 'text', whyNot?: string): ReactNode => (
    <Button block kind={kind} whyNot={whyNot} onTap={() => void open('pledge', { bidId })}>
      {text}
    </Button>
  );
  if (state === null) {
    const why = whyCannotPledge(actor, own, null);
    // Before there is a bid, the bar at the foot of the page is the next step.
    return why === 'submitBidFirst' ? null : pledge(say('签保密承诺'), 'primary', why && errors[why].text);
  }
  const see = pledge(say('看已签的保密承诺'), 'text');
  if (state === 'approved' && isOver(own))
    return (
      <Note icon="lock">
        {say(own.bidState === 'draft' ? '方案撤回重交期间暂停开放，重新提交后恢复。' : errors.disclosureOver.text)}
      </Note>
    );
  if (state === 'approved')
    return (
      <>
        <Button block onTap={() => void open('withheld', { bidId })}>
          {say('打开资料')}
        </Button>
        {see}
      </>
    );
  return (
    <>
      <Note
        tone={state === 'requested' ? 'primary' : 'warning'}
        icon={state === 'requested' ? 'clock' : 'circle-alert'}
      >
        {state === 'requested' && signedAt
          ? say('{time} 已申请，等发榜方同意。', { time: minuteText(signedAt, clock.now(), say) })
          : state === 'refused'
            ? say('发榜方不同意：{reason}', { reason: reason ?? '' })
            : say('发榜方已收回：{reason}', { reason: reason ?? '' })}
      </Note>
      {see}
    </>
  );
}

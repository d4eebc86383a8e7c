import { challengeKindLabels, type OwnChallenge } from '@market/contract/challenge';
import { minuteText } from '@market/contract/shared';
import { View } from '@tarojs/components';
import { clock } from '@/platform/clock';
import { open } from '@/platform/navigation';
import { Button } from '@/ui/base/button';
import { Note } from '@/ui/base/note';
import { Row } from '@/ui/base/row';
import { Txt } from '@/ui/base/txt';
import { ChallengeStateTag } from '@/ui/market/challenge-state-tag';
import { Seal } from '@/ui/market/seal';
import classes from './manage.module.scss';

export function ManageHead({ challenge }: { challenge: OwnChallenge }) {
  const { id, no, title, state, bidDeadline, content, returnReason, hold, holdReason, opinions, stageEndsAt } =
    challenge;
  return (
    <View className={classes.head}>
      <Row wrap>
        <Seal size={26} />
        <Txt as="label" tone="text-2">
          {challengeKindLabels[content.kind]}
        </Txt>
        <ChallengeStateTag state={state} bidDeadline={bidDeadline} now={clock.now()} />
        <Txt as="caption" tone="text-3" num>
          {no}
        </Txt>
      </Row>
      <Txt as="heading" level={2}>
        {title || '未写标题'}
      </Txt>
      {hold === 'suspended' && (
        <Note tone="warning" icon="circle-alert">
          <Txt strong>已暂停</Txt>
          {holdReason}
        </Note>
      )}
      {state === 'collecting' && stageEndsAt && (
        <Note>{`题目已交，征集到 ${minuteText(stageEndsAt, clock.now())}，期满后由办赛的科技局筛选。`}</Note>
      )}
      {state === 'preNotice' && stageEndsAt && (
        <Note>{`张榜前公示到 ${minuteText(stageEndsAt, clock.now())}，期满没有异议自动张榜。`}</Note>
      )}
      {opinions.map(({ id: opinionId, kind, by, text }) => (
        <Note key={opinionId}>
          <Txt strong>{`${kind === 'diagnosis' ? '诊断意见' : '专家论证'}（${by}）`}</Txt>
          {text}
        </Note>
      ))}
      {returnReason && (
        <Note tone="warning" icon="undo">
          <Txt strong>{state === 'rejected' ? '初审未通过' : '初审退回'}</Txt>
          {returnReason}
          {state === 'draft' && (
            <View className={classes.mend}>
              <Button small kind="outline" icon="edit" onTap={() => void open('post', { id })}>
                去修改
              </Button>
            </View>
          )}
        </Note>
      )}
    </View>
  );
}

import type { ChallengeDetail } from '@market/contract/challenge';
import { minuteText } from '@market/contract/shared';
import { open } from '@/platform/navigation';
import { Button } from '@/ui/base/button';
import { Note } from '@/ui/base/note';
import { useSay } from '@/ui/language';

/** What a reader must know before reading on: invited alone, on hold, on notice, or the second try of a failed call. */
export function Standing({ challenge, now }: { challenge: ChallengeDetail; now: Date }) {
  const say = useSay();
  const { publication, hold, holdReason, state, stageEndsAt, relistOf } = challenge;
  return (
    <>
      {publication === 'directed' && <Note icon="lock">{say('只有受邀单位看得到这张榜，请勿转发。')}</Note>}
      {hold === 'suspended' && (
        <Note tone="warning" icon="circle-alert">
          {say('榜单已暂停。{holdReason}', { holdReason: holdReason ?? '' })}
        </Note>
      )}
      {state === 'preNotice' && stageEndsAt && (
        <Note>
          {say('张榜前公示，到 {time}。期满没有异议即开始揭榜。', { time: minuteText(stageEndsAt, now, say) })}
        </Note>
      )}
      {relistOf && (
        <Note>
          {say('由流榜的「{title}」重新发榜。', { title: relistOf.title })}
          <Button small kind="outline" onTap={() => void open('challenge', { id: relistOf.id })}>
            {say('看旧榜')}
          </Button>
        </Note>
      )}
    </>
  );
}

import { minuteText } from '@market/contract/shared';
import { clock } from '@/platform/clock';
import { api } from '@/state/client';
import { useLoad } from '@/state/use-load';
import { Button } from '@/ui/base/button';
import { Note } from '@/ui/base/note';
import { View } from '@tarojs/components';
import type { PostingFields } from '../_hooks/use-form-place';
import classes from './posting-form.module.scss';

/** Which contest the topic is for; once it is closed the draft may still become a challenge of one's own. */
export function TopicNote({ contestId, change }: { contestId: string } & Pick<PostingFields, 'change'>) {
  const { data } = useLoad(`contest:${contestId}`, () => api('GET /contests/{id}', { params: { id: contestId } }));
  if (!data) return null;
  const closed = data.stage !== 'collecting';
  const leave = (): void => change({ kind: 'enterprise', contestId: null });
  return (
    <View className={classes.returned}>
      <Note tone={closed ? 'warning' : 'primary'} icon="flag">
        {closed
          ? `「${data.title}」征集已截止，不再收题目。`
          : `参加「${data.title}」，征集到 ${minuteText(data.collectUntil, clock.now())}。`}
        <View className={classes.returned}>
          <Button small kind="outline" onTap={leave}>
            改发企业榜
          </Button>
        </View>
      </Note>
    </View>
  );
}

import { View } from '@tarojs/components';
import { dueMark, isUnanswered, type OwnCorrectionDetail } from '@market/contract/correction';
import { dayText, minuteText } from '@market/contract/shared';
import { clock } from '@/platform/clock';
import { open } from '@/platform/navigation';
import { useRegions } from '@/state/regions';
import { Button } from '@/ui/base/button';
import { Card } from '@/ui/base/card';
import { KeyValues } from '@/ui/base/key-values';
import { Note } from '@/ui/base/note';
import { SectionHead } from '@/ui/base/section-head';
import { Txt } from '@/ui/base/txt';
import stacked from '../../_components/stacked.module.scss';

/** The answer, and what changed; before it, who owes it and until when. */
export function AnswerCard({ correction }: { correction: OwnCorrectionDetail }) {
  const { regionCode, state, deadline, answer, answeredAt, answeredNumber, change, recordId } = correction;
  const now = clock.now();
  const all = useRegions((regions) => regions.all);
  const bureau = all.find(({ code }) => code === regionCode)?.bureau.name ?? '归口科技局';
  if (isUnanswered(state))
    return (
      <View className={stacked.apart}>
        {dueMark(correction, now) === 'overdue' ? (
          <Note tone="danger" icon="warning">
            {bureau}应在 {dayText(deadline, now)}前答复，已超期，区管理员也已收到提醒。
          </Note>
        ) : (
          <Note icon="clock">
            {state === 'accepted' ? `${bureau}已采纳，正在修改，` : `由${bureau}处理，`}
            {dayText(deadline, now)}前答复。
          </Note>
        )}
      </View>
    );
  return (
    <>
      <SectionHead title="答复" />
      <Card padded className={stacked.stacked}>
        <Txt as="body">{answer}</Txt>
        <Txt as="caption" tone="text-3">
          {bureau}，{answeredAt && minuteText(answeredAt, now)}
        </Txt>
        {change && (
          <KeyValues
            rows={[
              { key: '改前', value: change.before },
              { key: '改后', value: change.after },
            ]}
          />
        )}
        {answeredNumber !== null && (
          <Button
            kind="soft"
            small
            iconAfter="chevron-right"
            onTap={() => void open('record', { id: recordId })}
          >{`看第 ${answeredNumber} 版`}</Button>
        )}
      </Card>
    </>
  );
}

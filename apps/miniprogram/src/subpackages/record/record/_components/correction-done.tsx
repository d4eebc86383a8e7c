import type { OwnCorrectionDetail } from '@market/contract/correction';
import { dayText } from '@market/contract/shared';
import { clock } from '@/platform/clock';
import { KeyValues } from '@/ui/base/key-values';
import { Note } from '@/ui/base/note';
import { useRegions } from '@/state/regions';
import { useSay } from '@/ui/language';

/** The number to name when asking, and the day by which there is an answer. */
export function CorrectionDone({ correction }: { correction: OwnCorrectionDetail }) {
  const say = useSay();
  const { number, deadline, regionCode, calendarKnown } = correction;
  const region = useRegions((state) => state.all).find(({ code }) => code === regionCode);
  const until = say('{day}前', { day: dayText(deadline, clock.now(), say) });
  return (
    <>
      <KeyValues
        rows={[
          { key: say('编号'), value: number },
          { key: say('转给'), value: region?.bureau.name ?? say('归口科技局') },
          { key: say('答复'), value: calendarKnown ? until : say('{until}（节假日安排公布后可能顺延）', { until }) },
        ]}
      />
      <Note tone="success" icon="circle-check">
        {say('答复发到“消息”，进度在“我的纠错”。')}
      </Note>
    </>
  );
}

import type { OwnCorrectionDetail } from '@market/contract/correction';
import { dayText } from '@market/contract/shared';
import { clock } from '@/platform/clock';
import { KeyValues } from '@/ui/base/key-values';
import { Note } from '@/ui/base/note';
import { useRegions } from '@/state/regions';

/** The number to name when asking, and the day by which there is an answer. */
export function CorrectionDone({ correction }: { correction: OwnCorrectionDetail }) {
  const { number, deadline, regionCode, calendarKnown } = correction;
  const region = useRegions((state) => state.all).find(({ code }) => code === regionCode);
  const until = `${dayText(deadline, clock.now())}前`;
  return (
    <>
      <KeyValues
        rows={[
          { key: '编号', value: number },
          { key: '转给', value: region?.bureau.name ?? '归口科技局' },
          { key: '答复', value: calendarKnown ? until : `${until}（节假日安排公布后可能顺延）` },
        ]}
      />
      <Note tone="success" icon="circle-check">
        答复发到“消息”，进度在“我的纠错”。
      </Note>
    </>
  );
}

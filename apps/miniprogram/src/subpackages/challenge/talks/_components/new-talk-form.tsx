import { talkIssues, type NewTalk, type TalkLog } from '@market/contract/talk';
import { clock } from '@/platform/clock';
import { toast } from '@/platform/toast';
import { api } from '@/state/client';
import { useKeptForm } from '@/state/use-kept-form';
import { useSending } from '@/state/use-sending';
import { Button } from '@/ui/base/button';
import { Card } from '@/ui/base/card';
import { SectionHead } from '@/ui/base/section-head';
import { DayField } from '@/ui/form/day-field';
import { Field } from '@/ui/form/field';
import { TextAreaField } from '@/ui/form/text-area-field';
import { DraftStatus } from '@/ui/market/draft-status';

const blank: NewTalk = { heldOn: '', persons: '', points: '', nextStep: '' };

export interface NewTalkFormProps {
  bidId: string;
  onNoted: (log: TalkLog) => void;
  onStale: () => void;
}

/** Notes one talk; the other side hears of it. */
export function NewTalkForm({ bidId, onNoted, onStale }: NewTalkFormProps) {
  const { value, change, kept, forget } = useKeptForm(`talk:${bidId}`, blank);
  const set = (part: Partial<NewTalk>): void => change({ ...value, ...part });
  const { busy, errorOf, submit } = useSending(
    talkIssues(value, clock.now()),
    async () => {
      onNoted(await api('POST /bids/{id}/talks', { params: { id: bidId }, body: value }));
      forget();
      toast('已记下，并告知对方');
    },
    onStale,
  );
  return (
    <>
      <SectionHead title="记一次对接" />
      {kept && <DraftStatus state="device" />}
      <Card padded>
        <DayField
          label="对接日期"
          required
          value={value.heldOn || null}
          error={errorOf('heldOn')}
          onChange={(heldOn) => set({ heldOn: heldOn ?? '' })}
        />
        <Field
          label="参加的人"
          required
          placeholder="双方各有谁"
          maxLength={200}
          value={value.persons}
          error={errorOf('persons')}
          onChange={(persons) => set({ persons })}
        />
        <TextAreaField
          label="谈了什么"
          required
          rows={4}
          placeholder="逐条写清结论和还有分歧的地方"
          maxLength={1000}
          value={value.points}
          error={errorOf('points')}
          onChange={(points) => set({ points })}
        />
        <TextAreaField
          label="下一步"
          rows={2}
          placeholder="谁在什么时候做什么"
          maxLength={300}
          value={value.nextStep}
          onChange={(nextStep) => set({ nextStep })}
        />
        <Button block loading={busy} onTap={() => void submit()}>
          记下
        </Button>
      </Card>
    </>
  );
}

import type { RecordDetail } from '@market/contract/record';
import { minuteText } from '@market/contract/shared';
import { signUpIssues, type SignUpDoor } from '@market/contract/sign-up';
import { clock } from '@/platform/clock';
import { replace } from '@/platform/navigation';
import { toast } from '@/platform/toast';
import { api } from '@/state/client';
import { Button } from '@/ui/base/button';
import { Card } from '@/ui/base/card';
import { KeyValues } from '@/ui/base/key-values';
import { Note } from '@/ui/base/note';
import { SectionHead } from '@/ui/base/section-head';
import { Actions } from '@/ui/page/actions';
import { PageShell } from '@/ui/page/page-shell';
import { ContactFields } from '../../_components/contact-fields';
import { SubjectLine } from '../../_components/subject-line';
import { useContact } from '../../_hooks/use-contact';
import { useSending } from '@/state/use-sending';

export interface SignUpFormProps {
  record: RecordDetail;
  door: SignUpDoor;
  onStale: () => void;
}

export function SignUpForm({ record, door, onStale }: SignUpFormProps) {
  const now = clock.now();
  const { startsAt, closesAt, seats, going, waiting } = door;
  const { contact, phoneKnown, change } = useContact();
  const full = seats !== null && going >= seats;
  const sending = useSending(
    signUpIssues(contact, phoneKnown),
    async () => {
      const { id, state } = await api('POST /my/sign-ups', { body: { recordId: record.id, contact } });
      toast(state === 'waiting' ? '名额已满，已排候补' : '报名成功');
      await replace('request', { topic: 'signUp', id });
    },
    onStale,
  );
  return (
    <PageShell
      title="报名"
      bottom={
        <Actions>
          <Button grow loading={sending.busy} onTap={() => void sending.submit()}>
            {full ? '排候补' : '报名'}
          </Button>
        </Actions>
      }
    >
      <SubjectLine record={record} />
      <Card padded spaced>
        <KeyValues
          rows={[
            { key: '开始', value: minuteText(startsAt, now) },
            { key: '报名截止', value: minuteText(closesAt, now) },
            { key: '名额', value: seats === null ? '不限' : `${seats} 人，已报 ${going} 人` },
          ]}
        />
      </Card>
      {full && (
        <Note spaced icon="people" tone="warning">
          {`名额已满，前面有 ${waiting} 人候补。有人取消会按先后递补，并发消息告诉你。`}
        </Note>
      )}
      <SectionHead title="参加人" />
      <ContactFields
        topic="signUp"
        nameAlways
        regionCode={record.regionCode}
        contact={contact}
        onChange={change}
        errorOf={sending.errorOf}
      />
    </PageShell>
  );
}

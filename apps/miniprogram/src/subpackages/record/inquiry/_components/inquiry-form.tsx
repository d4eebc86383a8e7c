import { answerDaysOf, inquiryIssues, inquiryKindLabels, type InquiryKind } from '@market/contract/inquiry';
import type { RecordDetail, RecordTypeSpec } from '@market/contract/record';
import { replace } from '@/platform/navigation';
import { toast } from '@/platform/toast';
import { api } from '@/state/client';
import { useRegions } from '@/state/regions';
import { useKeptForm } from '@/state/use-kept-form';
import { Button } from '@/ui/base/button';
import { Note } from '@/ui/base/note';
import { SectionHead } from '@/ui/base/section-head';
import { TextAreaField } from '@/ui/form/text-area-field';
import { WanField } from '@/ui/form/wan-field';
import { Actions } from '@/ui/page/actions';
import { DraftStatus } from '@/ui/market/draft-status';
import { PageShell } from '@/ui/page/page-shell';
import { ContactFields } from '../../_components/contact-fields';
import { SubjectLine } from '../../_components/subject-line';
import { useContact } from '../../_hooks/use-contact';
import { useSending } from '@/state/use-sending';

const blank = { question: '', amountFen: 0 };

const hints: Record<InquiryKind, string> = {
  financing: '做什么用、单位规模、有无抵押',
  contact: '你是谁、想谈什么',
  liaison: '要办什么、卡在哪里',
};

export interface InquiryFormProps {
  record: RecordDetail;
  spec: RecordTypeSpec;
  kind: InquiryKind;
}

export function InquiryForm({ record, spec, kind }: InquiryFormProps) {
  const { value: written, change: write, kept, forget } = useKeptForm(`inquiry:${record.id}`, blank);
  const { contact, phoneKnown, change } = useContact();
  const bureau = useRegions(({ all }) => all.find(({ code }) => code === record.regionCode)?.bureau.name);
  const form = { ...written, question: written.question.trim(), contact };
  const sending = useSending(inquiryIssues(form, phoneKnown), async () => {
    const { id } = await api('POST /my/inquiries', { body: { recordId: record.id, ...form } });
    forget();
    toast('已送出');
    await replace('request', { topic: 'inquiry', id });
  });
  return (
    <PageShell
      title={inquiryKindLabels[kind]}
      bottom={
        <Actions>
          <Button grow loading={sending.busy} onTap={() => void sending.submit()}>
            送出
          </Button>
        </Actions>
      }
    >
      <SubjectLine record={record} />
      <Note spaced icon="clock">
        {`${bureau ?? '当地科技局'}在 ${answerDaysOf(spec, record.fields)} 个工作日内答复，答复在“消息”里告诉你。`}
      </Note>
      <SectionHead title="问题" />
      {kept && <DraftStatus state="device" />}
      <TextAreaField
        label="要问什么"
        required
        rows={5}
        maxLength={1000}
        placeholder={hints[kind]}
        value={written.question}
        error={sending.errorOf('question')}
        onChange={(question) => write({ ...written, question })}
      />
      {kind === 'financing' && (
        <WanField
          label="想融多少"
          hint="可不填"
          fen={written.amountFen}
          onChange={(amountFen) => write({ ...written, amountFen })}
        />
      )}
      <SectionHead title="联系" aside="不同意也会答复" />
      <ContactFields
        topic="inquiry"
        regionCode={record.regionCode}
        contact={contact}
        onChange={change}
        errorOf={sending.errorOf}
      />
    </PageShell>
  );
}

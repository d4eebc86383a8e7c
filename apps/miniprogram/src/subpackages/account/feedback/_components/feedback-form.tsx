import {
  FEEDBACK_DAYS,
  feedbackConsent,
  feedbackIssues,
  feedbackKindLabels,
  feedbackKinds,
  type FeedbackKind,
  type SentFeedback,
} from '@market/contract/feedback';
import { useState } from 'react';
import { api } from '@/state/client';
import { useHome } from '@/state/home';
import { useRegions } from '@/state/regions';
import { useSession } from '@/state/session';
import { Button } from '@/ui/base/button';
import { Note } from '@/ui/base/note';
import { Row } from '@/ui/base/row';
import { CheckField } from '@/ui/form/check-field';
import { Field } from '@/ui/form/field';
import { RadioGroup } from '@/ui/form/radio-group';
import { SelectField } from '@/ui/form/select-field';
import { TextAreaField } from '@/ui/form/text-area-field';
import { useSending } from '@/state/use-sending';
import { SentNote } from './sent-note';

const kinds = feedbackKinds.map((key) => ({ key, label: feedbackKindLabels[key] }));
const ORGANIZER = 'organizer';

export function FeedbackForm() {
  const actor = useSession((state) => state.actor);
  const regions = useRegions(({ all }) => all);
  const organizer = useHome().data?.host.organizer ?? '主办单位';
  const [kind, setKind] = useState<FeedbackKind>('suggestion');
  const [to, setTo] = useState(ORGANIZER);
  const [text, setText] = useState('');
  const [anonymous, setAnonymous] = useState(false);
  const [contact, setContact] = useState({ name: '', phone: '', consent: false });
  const [sent, setSent] = useState<SentFeedback>();
  const bureau = regions.find(({ code }) => code === to)?.bureau.name;
  const receiver = bureau ?? organizer;
  const phoneKnown = Boolean(actor?.phoneMasked) && !anonymous;
  const form = { kind, regionCode: bureau ? to : null, text: text.trim(), anonymous: !actor || anonymous, contact };
  const sending = useSending(feedbackIssues(form, phoneKnown), async () => {
    setSent(await api('POST /feedback', { body: form }));
    setText('');
  });
  if (sent) return <SentNote sent={sent} onAgain={() => setSent(undefined)} />;
  const reach = (part: Partial<typeof contact>): void => setContact((before) => ({ ...before, ...part }));
  return (
    <>
      <RadioGroup label="类别" required options={kinds} value={kind} onChange={setKind} />
      <SelectField
        label="向谁提"
        required
        options={[
          { key: ORGANIZER, label: `平台本身（${organizer}）` },
          ...regions.map(({ code, bureau: { name } }) => ({ key: code, label: name })),
        ]}
        value={to}
        onChange={setTo}
      />
      <TextAreaField
        label="内容"
        required
        rows={6}
        maxLength={2000}
        placeholder="哪一页、哪一条、发生了什么，希望怎样"
        hint="请不要写身份证号、银行卡号和涉密内容"
        value={text}
        error={sending.errorOf('text')}
        onChange={setText}
      />
      {actor && <CheckField label="匿名提出，不记在我的账号下" checked={anonymous} onChange={setAnonymous} />}
      <CheckField
        label={feedbackConsent(receiver)}
        checked={contact.consent}
        onChange={(consent) => reach({ consent })}
      />
      {contact.consent && (
        <Field
          label="联系人"
          required
          maxLength={40}
          value={contact.name}
          error={sending.errorOf('contact.name')}
          onChange={(name) => reach({ name })}
        />
      )}
      {contact.consent && !phoneKnown && (
        <Field
          label="手机号"
          required
          kind="phone"
          maxLength={11}
          value={contact.phone}
          error={sending.errorOf('contact.phone')}
          onChange={(phone) => reach({ phone })}
        />
      )}
      <Note spaced icon="clock">
        {`${receiver}在 ${FEEDBACK_DAYS} 个工作日内答复。${form.anonymous ? '答复凭查询码看。' : '答复在“消息”里告诉你。'}`}
      </Note>
      <Row>
        <Button grow loading={sending.busy} onTap={() => void sending.submit()}>
          送出
        </Button>
      </Row>
    </>
  );
}

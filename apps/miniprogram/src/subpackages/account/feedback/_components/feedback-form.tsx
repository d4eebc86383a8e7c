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
import { useKeptForm } from '@/state/use-kept-form';
import { Button } from '@/ui/base/button';
import { Note } from '@/ui/base/note';
import { Row } from '@/ui/base/row';
import { CheckField } from '@/ui/form/check-field';
import { Field } from '@/ui/form/field';
import { RadioGroup } from '@/ui/form/radio-group';
import { SelectField } from '@/ui/form/select-field';
import { TextAreaField } from '@/ui/form/text-area-field';
import { DraftStatus } from '@/ui/market/draft-status';
import { useSending } from '@/state/use-sending';
import classes from '../../_components/stack.module.scss';
import { SentNote } from './sent-note';

const kinds = feedbackKinds.map((key) => ({ key, label: feedbackKindLabels[key] }));
const ORGANIZER = 'organizer';

interface Written {
  kind: FeedbackKind;
  to: string;
  text: string;
}
const blank: Written = { kind: 'suggestion', to: ORGANIZER, text: '' };

export function FeedbackForm() {
  const actor = useSession((state) => state.actor);
  const regions = useRegions(({ all }) => all);
  const organizer = useHome().data?.host.organizer ?? '主办单位';
  const { value: written, change, kept, forget } = useKeptForm<Written>('feedback', blank);
  const { kind, to, text } = written;
  const write = (part: Partial<Written>): void => change({ ...written, ...part });
  const [anonymous, setAnonymous] = useState(false);
  const [contact, setContact] = useState({ name: '', phone: '', consent: false });
  const [sent, setSent] = useState<SentFeedback>();
  const bureau = regions.find(({ code }) => code === to)?.bureau.name;
  const receiver = bureau ?? organizer;
  const phoneKnown = Boolean(actor?.phoneMasked) && !anonymous;
  const form = { kind, regionCode: bureau ? to : null, text: text.trim(), anonymous: !actor || anonymous, contact };
  const sending = useSending(feedbackIssues(form, phoneKnown), async () => {
    setSent(await api('POST /feedback', { body: form }));
    forget();
  });
  if (sent) return <SentNote sent={sent} onAgain={() => setSent(undefined)} />;
  const reach = (part: Partial<typeof contact>): void => setContact((before) => ({ ...before, ...part }));
  return (
    <>
      {kept && <DraftStatus state="device" />}
      <RadioGroup label="类别" required options={kinds} value={kind} onChange={(chosen) => write({ kind: chosen })} />
      <SelectField
        label="向谁提"
        required
        options={[
          { key: ORGANIZER, label: `平台本身（${organizer}）` },
          ...regions.map(({ code, bureau: { name } }) => ({ key: code, label: name })),
        ]}
        value={to}
        onChange={(chosen) => write({ to: chosen })}
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
        onChange={(typed) => write({ text: typed })}
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
      <Row className={classes.foot}>
        <Button grow loading={sending.busy} onTap={() => void sending.submit()}>
          送出
        </Button>
      </Row>
    </>
  );
}

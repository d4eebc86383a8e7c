import { whyCannotAnswerFeedback, type StaffFeedback } from '@market/contract/feedback';
import { OpenContact } from '../../components/open-contact';
import { Panel } from '../../components/panel';
import { call } from '../../platform/client';

/** Whom to reach, where the sender agreed: hidden until it is asked for, and every look is on the record. */
export function FeedbackContact({ feedback }: { feedback: StaffFeedback }) {
  const { id, contactGiven } = feedback;
  const over = whyCannotAnswerFeedback(feedback) !== undefined;
  return (
    <Panel title="联系方式">
      {contactGiven ? (
        <OpenContact open={(body) => call('POST /staff/feedback/{id}/contact', { params: { id }, body })} />
      ) : (
        <p className="lab">{over ? '联系方式不再保留。' : '对方没有交出联系方式，请在这里答复。'}</p>
      )}
      {contactGiven && <p className="cap">每次查看都有记录。答复、转办或撤回后删除。</p>}
    </Panel>
  );
}

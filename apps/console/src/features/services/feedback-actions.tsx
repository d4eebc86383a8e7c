import { whyCannotAnswerFeedback, type StaffFeedback } from '@market/contract/feedback';
import { call } from '../../platform/client';
import { read } from '../../platform/query';
import { ReplyActions } from './reply-actions';
import { useAnswer } from './use-answer';

export function FeedbackActions({ feedback }: { feedback: StaffFeedback }) {
  const { id, version, regionCode } = feedback;
  const params = { id };
  const one = read('GET /staff/feedback/{id}', { params }).queryKey;
  const decide = useAnswer<StaffFeedback | undefined>(one, 'GET /staff/feedback');
  if (whyCannotAnswerFeedback(feedback)) return null;
  const forward = (to: string | null, reason: string) =>
    decide.mutateAsync(() =>
      call('POST /staff/feedback/{id}/forward', { params, body: { version, regionCode: to, reason } }),
    );
  return (
    <ReplyActions
      subject="投诉建议"
      asker="提出人"
      tab="feedback"
      note="答复原样给提出人看"
      hint="原样给提出人看。联系方式随之删除。"
      answered="已答复"
      onAnswer={(text) =>
        decide.mutateAsync(() => call('POST /staff/feedback/{id}/answer', { params, body: { version, text } }))
      }
      onForward={forward}
      onOrganizer={regionCode === null ? undefined : (reason) => forward(null, reason)}
    />
  );
}

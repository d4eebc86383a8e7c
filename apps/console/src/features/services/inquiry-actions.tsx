import { owedStates, type StaffInquiry } from '@market/contract/inquiry';
import { call } from '../../platform/client';
import { read } from '../../platform/query';
import { ReplyActions } from './reply-actions';
import { useAnswer } from './use-answer';

export function InquiryActions({ inquiry: { id, state, version } }: { inquiry: StaffInquiry }) {
  const params = { id };
  const one = read('GET /staff/inquiries/{id}', { params }).queryKey;
  const decide = useAnswer<StaffInquiry | undefined>(one, 'GET /staff/inquiries');
  if (!owedStates.includes(state)) return null;
  return (
    <ReplyActions
      subject="咨询"
      asker="提问人"
      tab="inquiries"
      note="答复原样发给提问人，他可以追问一次"
      hint="原样发给提问人。"
      answered="已答复，提问人会收到消息"
      onAnswer={(text) =>
        decide.mutateAsync(() => call('POST /staff/inquiries/{id}/answer', { params, body: { version, text } }))
      }
      onForward={(regionCode, reason) =>
        decide.mutateAsync(() =>
          call('POST /staff/inquiries/{id}/forward', { params, body: { version, regionCode, reason } }),
        )
      }
    />
  );
}

import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { feedbackKindLabels, type StaffFeedback } from '@market/contract/feedback';
import { BackLink } from '../../components/back-link';
import { Desk } from '../../components/desk';
import { HeadCard } from '../../components/head-card';
import { PageFrame } from '../../components/page-frame';
import { QueryView } from '../../components/query-view';
import { read } from '../../platform/query';
import { Due } from './due';
import { FeedbackActions } from './feedback-actions';
import { FeedbackContact } from './feedback-contact';
import { FeedbackTag } from './state-tags';
import { Turns } from './turns';

export function FeedbackPage() {
  const { id } = useParams({ from: '/desk/page/services/feedback/$id' });
  const feedback = useQuery(read('GET /staff/feedback/{id}', { params: { id } }));
  return (
    <PageFrame>
      <BackLink to="/services" search={{ tab: 'feedback' }} label="办理" />
      <QueryView query={feedback} rows={10}>
        {(detail) => (
          <>
            <Desk side={<FeedbackContact key={detail.version} feedback={detail} />}>
              <Head feedback={detail} />
              <Turns turns={detail.turns} />
            </Desk>
            <FeedbackActions key={detail.version} feedback={detail} />
          </>
        )}
      </QueryView>
    </PageFrame>
  );
}

const Head = ({ feedback: { kind, state, dueAt, receiver, anonymous } }: { feedback: StaffFeedback }) => (
  <HeadCard
    testId="feedback-head"
    state={state}
    above={<FeedbackTag state={state} />}
    end={state === 'received' && <Due at={dueAt} />}
    title={feedbackKindLabels[kind]}
    below={
      <>
        <span>{receiver}承办</span>
        <span>{anonymous ? '匿名提出，凭查询码看答复' : '登录提出，答复经消息送达'}</span>
      </>
    }
  />
);

import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { feedbackKindLabels, type FeedbackTurn, type StaffFeedback } from '@market/contract/feedback';
import { minuteText } from '@market/contract/shared';
import { BackLink } from '../../components/back-link';
import { PageFrame } from '../../components/page-frame';
import { Panel } from '../../components/panel';
import { QueryView } from '../../components/query-view';
import { clock } from '../../platform/clock';
import { read } from '../../platform/query';
import { DueMark } from './due-mark';
import { FeedbackActions } from './feedback-actions';
import { FeedbackContact } from './feedback-contact';
import styles from './services.module.css';
import { FeedbackTag } from './state-tags';

export function FeedbackPage() {
  const { id } = useParams({ from: '/desk/page/services/feedback/$id' });
  const feedback = useQuery(read('GET /staff/feedback/{id}', { params: { id } }));
  return (
    <PageFrame>
      <BackLink to="/services" search={{ tab: 'feedback' }} label="办理" />
      <QueryView query={feedback} rows={10}>
        {(detail) => (
          <>
            <div className={styles.desk}>
              <div className={styles.column}>
                <Head feedback={detail} />
                <Turns turns={detail.turns} />
              </div>
              <FeedbackContact key={detail.version} feedback={detail} />
            </div>
            <FeedbackActions key={detail.version} feedback={detail} />
          </>
        )}
      </QueryView>
    </PageFrame>
  );
}

const Head = ({ feedback: { kind, state, dueAt, receiver, anonymous } }: { feedback: StaffFeedback }) => (
  <section className={styles.head} data-testid="feedback-head" data-state={state}>
    <p className={styles.line}>
      <FeedbackTag state={state} />
      {state === 'received' && (
        <span className="lab">
          答复期限 <DueMark dueAt={dueAt} />
        </span>
      )}
    </p>
    <h2>{feedbackKindLabels[kind]}</h2>
    <p className={`lab ${styles.line}`}>
      <span>{receiver}承办</span>
      <span>{anonymous ? '匿名提出，凭查询码看答复' : '登录提出，答复经消息送达'}</span>
    </p>
  </section>
);

const Turns = ({ turns }: { turns: readonly FeedbackTurn[] }) => (
  <Panel title="往来">
    <ol className={styles.turns}>
      {turns.map(({ name, text, at }) => (
        <li key={at}>
          <b>{name}</b> <span className="cap num">{minuteText(at, clock.now())}</span>
          <p>{text}</p>
        </li>
      ))}
    </ol>
  </Panel>
);

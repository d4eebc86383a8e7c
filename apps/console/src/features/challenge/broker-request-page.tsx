import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { StaffBrokerRequest } from '@market/contract/broker-request';
import { minuteText } from '@market/contract/shared';
import { BackLink } from '../../components/back-link';
import { DueMark } from '../../components/due-mark';
import { HeadCard } from '../../components/head-card';
import { IndicatorTable } from '../../components/indicator-table';
import { PageFrame } from '../../components/page-frame';
import { Panel } from '../../components/panel';
import { QueryView } from '../../components/query-view';
import { RegionMark } from '../../components/region-mark';
import { clock } from '../../platform/clock';
import { read } from '../../platform/query';
import { BrokerRequestActions } from './broker-request-actions';
import { BrokerRequestTag } from './broker-request-tag';
import { ChallengeContentPanel } from './challenge-content-panel';

export function BrokerRequestPage() {
  const { id } = useParams({ from: '/desk/page/broker-requests/$id' });
  // Every reading of a draft is audited: not again for each return to the window.
  const request = useQuery({
    ...read('GET /staff/broker-requests/{id}', { params: { id } }),
    refetchOnWindowFocus: false,
  });
  return (
    <PageFrame>
      <BackLink to="/broker-requests" label="草稿梳理" />
      <QueryView query={request} rows={10}>
        {(data) => (
          <>
            <Head request={data} />
            {data.question && (
              <Panel title="想请看什么">
                <p className="prewrap">{data.question}</p>
              </Panel>
            )}
            {data.answer && (
              <Panel
                title={data.state === 'declined' ? '不办理的理由' : '梳理意见'}
                note={data.answeredAt && `${data.answeredByName ?? ''} ${minuteText(data.answeredAt, clock.now())}`}
              >
                <p className="prewrap">{data.answer}</p>
              </Panel>
            )}
            <Draft request={data} />
            <BrokerRequestActions key={data.version} request={data} />
          </>
        )}
      </QueryView>
    </PageFrame>
  );
}

const Head = ({ request }: { request: StaffBrokerRequest }) => (
  <HeadCard
    testId="broker-request-head"
    state={request.state}
    above={<BrokerRequestTag state={request.state} />}
    end={
      request.state === 'asked' && (
        <span>
          答复期限 <DueMark dueAt={request.dueAt} />
        </span>
      )
    }
    title={request.challengeTitle || '未写标题'}
    below={
      <>
        <RegionMark code={request.regionCode} />
        <span>{request.organizationName}</span>
        {request.draft && (
          <span>
            清晰度 <b className="num">{request.draft.clarity}</b>
          </span>
        )}
      </>
    }
  />
);

function Draft({ request: { draft } }: { request: StaffBrokerRequest }) {
  if (!draft)
    return (
      <Panel title="草稿">
        <p className="lab">这次请求已经办完，草稿不再给你看。</p>
      </Panel>
    );
  return (
    <>
      <Panel title="技术指标" note={`共 ${draft.content.indicators.length} 项`} flush>
        <IndicatorTable rows={draft.content.indicators} />
      </Panel>
      <ChallengeContentPanel challenge={draft} />
    </>
  );
}

import { internalRequestKindLabels, type InternalRequestView } from '@market/contract/internal-request';
import { minuteText } from '@market/contract/shared';
import { Link } from '@tanstack/react-router';
import { DemoMark } from '../../components/demo-mark';
import { DueMark } from '../../components/due-mark';
import { Facts } from '../../components/facts';
import { Panel } from '../../components/panel';
import { clock } from '../../platform/clock';
import { useRegions } from '../../platform/regions';
import { RequestActions } from './request-actions';
import { RequestStateTag } from './request-state-tag';

/** What was asked, what was answered, and what one's own bureau may do next. */
export function RequestDesk({ request }: { request: InternalRequestView }) {
  const { kind, fromRegion, toRegion, title, body, state, record, askedByName, askedAt, dueAt, demo } = request;
  const regions = useRegions();
  const bureauOf = (code: string): string => regions.find((region) => region.code === code)?.bureau.name ?? code;
  const now = clock.now();
  return (
    <>
      <Panel title={title} note={demo && <DemoMark />} extra={<RequestStateTag state={state} />}>
        <Facts
          facts={[
            ['事项', internalRequestKindLabels[kind]],
            ['提出', `${bureauOf(fromRegion)}，${askedByName}，${minuteText(askedAt, now)}`],
            ['收到', bureauOf(toRegion)],
            ['答复期限', <DueMark key="due" dueAt={dueAt} owed={state === 'open'} />],
            ['说明', body],
            record !== null && [
              '有关的记录',
              <Link key="record" to="/records/$id" params={{ id: record.id }}>
                {record.title}
              </Link>,
            ],
          ]}
        />
        <RequestActions request={request} />
      </Panel>
      {request.answer !== null && (
        <Panel title={state === 'declined' ? '不办理的理由' : '答复'}>
          <p className="prewrap">{request.answer}</p>
          <p className="cap">
            {bureauOf(toRegion)}，{request.answeredByName}，{request.answeredAt && minuteText(request.answeredAt, now)}
            {request.closedAt && `　${minuteText(request.closedAt, now)} 办结`}
          </p>
        </Panel>
      )}
    </>
  );
}

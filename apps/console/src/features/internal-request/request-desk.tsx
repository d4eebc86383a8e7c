import { internalRequestKindLabels, type InternalRequestView } from '@market/contract/internal-request';
import { minuteText } from '@market/contract/shared';
import { Link } from '@tanstack/react-router';
import { DemoMark } from '../../components/demo-mark';
import { Panel } from '../../components/panel';
import { clock } from '../../platform/clock';
import { useRegions } from '../../platform/regions';
import { DueMark } from './due-mark';
import { RequestActions } from './request-actions';
import styles from './request-page.module.css';
import { RequestStateTag } from './request-state-tag';

/** What was asked, what was answered, and what one's own bureau may do next. */
export function RequestDesk({ request }: { request: InternalRequestView }) {
  const { kind, fromRegion, toRegion, title, body, state, record, askedByName, askedAt, demo } = request;
  const regions = useRegions();
  const bureauOf = (code: string): string => regions.find((region) => region.code === code)?.bureau.name ?? code;
  const now = clock.now();
  return (
    <>
      <Panel title={title} note={demo && <DemoMark />} extra={<RequestStateTag state={state} />}>
        <dl className={styles.facts}>
          <dt>事项</dt>
          <dd>{internalRequestKindLabels[kind]}</dd>
          <dt>提出</dt>
          <dd>
            {bureauOf(fromRegion)}，{askedByName}，{minuteText(askedAt, now)}
          </dd>
          <dt>收到</dt>
          <dd>{bureauOf(toRegion)}</dd>
          <dt>答复期限</dt>
          <dd>
            <DueMark request={request} />
          </dd>
          <dt>说明</dt>
          <dd className="prewrap">{body}</dd>
          {record && (
            <>
              <dt>有关的记录</dt>
              <dd>
                <Link to="/records/$id" params={{ id: record.id }}>
                  {record.title}
                </Link>
              </dd>
            </>
          )}
        </dl>
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

import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { challengeStateLabels } from '@market/contract/challenge';
import { objectionKindLabels, type StaffObjection } from '@market/contract/objection';
import { minuteText } from '@market/contract/shared';
import { AttachmentsPanel } from '../../components/attachments-panel';
import { BackLink } from '../../components/back-link';
import { DemoMark } from '../../components/demo-mark';
import { Desk } from '../../components/desk';
import { DueMark } from '../../components/due-mark';
import { Facts } from '../../components/facts';
import { HeadCard } from '../../components/head-card';
import { PageFrame } from '../../components/page-frame';
import { Panel } from '../../components/panel';
import { QueryView } from '../../components/query-view';
import { RegionMark } from '../../components/region-mark';
import { clock } from '../../platform/clock';
import { read } from '../../platform/query';
import { ObjectionActions } from './objection-actions';
import { ObjectionStateTag } from './objection-state-tag';

export function ObjectionPage() {
  const { id } = useParams({ from: '/desk/page/objections/$id' });
  // Every reading is audited: not again for each return to the window.
  const objection = useQuery({
    ...read('GET /staff/objections/{id}', { params: { id } }),
    refetchOnWindowFocus: false,
  });
  return (
    <PageFrame>
      <BackLink to="/objections" label="异议处理" />
      <QueryView query={objection} rows={10}>
        {(data) => (
          <>
            <Desk side={<Parties objection={data} />}>
              <Head objection={data} />
              <Panel title="事实">
                <p className="prewrap">{data.facts}</p>
              </Panel>
              <Panel title="证据">
                <p className="prewrap">{data.evidence}</p>
              </Panel>
              <AttachmentsPanel title="证据附件" about="objection" aboutId={data.id} />
              {data.answer && (
                <Panel title="答复" note={data.answeredAt && minuteText(data.answeredAt, clock.now())}>
                  <p className="prewrap">{data.answer}</p>
                </Panel>
              )}
            </Desk>
            <ObjectionActions key={data.version} objection={data} />
          </>
        )}
      </QueryView>
    </PageFrame>
  );
}

const Head = ({
  objection: { kind, state, dueAt, challengeTitle, regionCode, createdAt, demo },
}: {
  objection: StaffObjection;
}) => (
  <HeadCard
    testId="objection-head"
    state={state}
    above={
      <>
        <ObjectionStateTag state={state} />
        {demo && <DemoMark />}
      </>
    }
    end={
      <>
        答复期限 <DueMark dueAt={dueAt} owed={state === 'submitted' || state === 'accepted'} />
      </>
    }
    title={`${objectionKindLabels[kind]}：${challengeTitle}`}
    below={
      <>
        <RegionMark code={regionCode} />
        <span>{minuteText(createdAt, clock.now())} 提出</span>
      </>
    }
  />
);

const Parties = ({ objection }: { objection: StaffObjection }) => (
  <>
    <Panel title="提出单位" note="只给主管部门看">
      <Facts
        facts={[
          ['单位', objection.organizationName],
          ['信用代码', <span className="mono">{objection.creditCode}</span>],
          ['联系人', objection.contactName],
        ]}
      />
    </Panel>
    <Panel
      title="所涉公示"
      extra={
        <Link to="/challenges/$id/judging" params={{ id: objection.challengeId }}>
          看评审台
        </Link>
      }
    >
      <Facts
        facts={[
          ['拟定', objection.proposedName],
          ['榜单现在', challengeStateLabels[objection.challengeState]],
        ]}
      />
    </Panel>
  </>
);

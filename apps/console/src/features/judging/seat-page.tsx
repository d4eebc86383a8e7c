import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { seatStateLabels, type SeatView } from '@market/contract/judging';
import { BackLink } from '../../components/back-link';
import { Desk } from '../../components/desk';
import { DemoMark } from '../../components/demo-mark';
import { HeadCard } from '../../components/head-card';
import { IndicatorTable } from '../../components/indicator-table';
import { PageFrame } from '../../components/page-frame';
import { Panel } from '../../components/panel';
import { QueryView } from '../../components/query-view';
import { RegionMark } from '../../components/region-mark';
import { Seal } from '../../components/seal';
import { ToneTag } from '../../components/tone-tag';
import { read } from '../../platform/query';
import { CriteriaPanel } from './criteria-panel';
import { DeclarationPanel } from './declaration-panel';
import { ScoringDesk } from './scoring-desk';
import { SeatSummary } from './seat-summary';

/** 一次评审: the invitation with its declaration, then the blind scoring, then what all gave. */
export function SeatPage() {
  const { id } = useParams({ from: '/desk/page/seats/$id' });
  const seat = useQuery({ ...read('GET /staff/seats/{id}', { params: { id } }), refetchOnWindowFocus: false });
  return (
    <PageFrame>
      <BackLink to="/seats" label="我的评审" />
      <QueryView query={seat} rows={10}>
        {(data) => (
          <>
            <Desk
              side={
                <>
                  {data.state === 'invited' && <DeclarationPanel key={data.version} seat={data} />}
                  <CriteriaPanel criteria={data.criteria} />
                </>
              }
            >
              <SeatHead seat={data} />
              {data.scores && <SeatSummary seat={data} />}
              <Panel title="技术难点">
                <p className="prewrap">{data.problem}</p>
              </Panel>
              <Panel title="技术指标" note={`共 ${data.indicators.length} 项`} flush>
                <IndicatorTable rows={data.indicators} />
              </Panel>
            </Desk>
            {data.bids.length > 0 && <ScoringDesk key={data.id} seat={data} />}
          </>
        )}
      </QueryView>
    </PageFrame>
  );
}

const waiting: Partial<Record<SeatView['state'], string>> = {
  invited: '请先作回避声明。揭榜方的名字评审期间一律隐去。',
  seated: '等科技局开始打分，届时会发站内信。',
  recused: '你已回避这次评审，看不到方案。',
  released: '你的评审席已撤销。',
  declined: '你已谢绝这次评审。',
};

const SeatHead = ({ seat }: { seat: SeatView }) => (
  <HeadCard
    testId="seat-head"
    state={seat.state}
    above={
      <>
        <Seal />
        <ToneTag tone="bang">{seatStateLabels[seat.state]}</ToneTag>
        {seat.demo && <DemoMark />}
      </>
    }
    title={seat.challengeTitle}
    below={
      <>
        <RegionMark code={seat.regionCode} />
        <span>{seat.organizationName}</span>
        {seat.bids.length === 0 && <span>{waiting[seat.state]}</span>}
      </>
    }
  />
);

import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { getRecordType } from '@market/contract/record';
import { minuteText } from '@market/contract/shared';
import { canRunRounds, type RoundDetail } from '@market/contract/verification';
import { BackLink } from '../../components/back-link';
import { HeadCard } from '../../components/head-card';
import { LinkButton } from '../../components/link-button';
import { PageFrame } from '../../components/page-frame';
import { QueryView } from '../../components/query-view';
import { TableCard } from '../../components/table-card';
import { clock } from '../../platform/clock';
import { read } from '../../platform/query';
import { useActor } from '../../platform/session';
import { CloseRound } from './close-round';
import { CountLine } from './count-line';
import { ProgressTable } from './progress-table';
import { RoundStateTag } from './round-state-tag';
import { dueText } from './rounds-table';

export function RoundPage() {
  const { id } = useParams({ from: '/desk/page/rounds/$id' });
  const round = useQuery(read('GET /staff/verification-rounds/{id}', { params: { id } }));
  return (
    <PageFrame>
      <BackLink to="/rounds" label="核验轮次" />
      <QueryView query={round} rows={10}>
        {(detail) => <Round {...detail} />}
      </QueryView>
    </PageFrame>
  );
}

function Round({ round, progress }: RoundDetail) {
  const runs = canRunRounds(useActor());
  const now = clock.now();
  const open = round.state === 'open';
  return (
    <>
      <HeadCard
        above={<RoundStateTag round={round} />}
        end={
          open && (
            <>
              <LinkButton to="/verification" search={{ tab: 'pending', round: round.id }}>
                待第二人 {round.waiting}
              </LinkButton>
              {runs && <CloseRound round={round} />}
            </>
          )
        }
        title={<span data-testid="round-name">{round.name}</span>}
        below={
          <span>
            {round.openedBy} <span className="num">{minuteText(round.startedAt, now)}</span> 开始，截止{' '}
            <span className="num">{round.dueOn}</span>
            {open && dueText(round.dueOn)}
            {round.closedAt && <span className="num">，{minuteText(round.closedAt, now)} 结束</span>}
          </span>
        }
      >
        <p className="cap">{round.recordTypes.map((type) => getRecordType(type).label).join('、')}</p>
        <CountLine {...round} />
      </HeadCard>
      <TableCard>
        <ProgressTable round={round} progress={progress} />
      </TableCard>
      <p className="cap">开始之后核验过或撤下的算完成。名单按开始时的记录，之后新增的不在内。</p>
    </>
  );
}

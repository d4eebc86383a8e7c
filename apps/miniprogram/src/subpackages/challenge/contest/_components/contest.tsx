import { contestStageLabels, type ContestDetail } from '@market/contract/contest';
import { minuteText } from '@market/contract/shared';
import { clock } from '@/platform/clock';
import { open } from '@/platform/navigation';
import { usePullRefresh } from '@/platform/pull-refresh';
import { api } from '@/state/client';
import { useRegionName } from '@/state/regions';
import { useLoad } from '@/state/use-load';
import { Button } from '@/ui/base/button';
import { Card } from '@/ui/base/card';
import { KeyValues } from '@/ui/base/key-values';
import { SectionHead } from '@/ui/base/section-head';
import { Txt } from '@/ui/base/txt';
import { ChallengeCard } from '@/ui/market/challenge-card';
import { Actions } from '@/ui/page/actions';
import { LoadView } from '@/ui/page/load-view';
import { OfflineBar } from '@/ui/page/offline-bar';
import { PageShell } from '@/ui/page/page-shell';
import { StateView } from '@/ui/page/state-view';
import classes from './contest.module.scss';

/** One collection: what is asked for, until when, and what was picked. */
export function Contest({ id }: { id: string }) {
  const loaded = useLoad(`contest:${id}`, () => api('GET /contests/{id}', { params: { id } }), { keep: true });
  usePullRefresh(loaded.reload);
  const regionName = useRegionName();
  const now = clock.now();
  return (
    <PageShell
      title="挑战赛"
      header={<OfflineBar asOf={loaded.asOf} onRetry={loaded.reload} />}
      bottom={loaded.data?.stage === 'collecting' && <HandIn contest={loaded.data} />}
    >
      <LoadView loaded={loaded} away={{ text: '全部挑战赛', onTap: () => void open('contest') }}>
        {({ title, brief, organizer, stage, collectUntil, challenges }) => (
          <>
            <SectionHead first title={title} />
            <Card padded>
              <Txt as="body" className={classes.brief}>
                {brief}
              </Txt>
              <KeyValues
                rows={[
                  { key: '进展', value: contestStageLabels[stage] },
                  { key: '办赛', value: organizer },
                  { key: '征集截止', value: minuteText(collectUntil, now) },
                ]}
              />
            </Card>
            <SectionHead title="选上的题目" aside={`${challenges.length} 题`} />
            {challenges.length === 0 ? (
              <StateView kind="empty" title="还没有选上的题目" reason={nothingYet[stage]} inset />
            ) : (
              challenges.map((challenge) => (
                <ChallengeCard
                  key={challenge.id}
                  challenge={challenge}
                  regionName={regionName(challenge.regionCode)}
                  now={now}
                  onTap={() => void open('challenge', { id: challenge.id })}
                />
              ))
            )}
          </>
        )}
      </LoadView>
    </PageShell>
  );
}

const nothingYet: Record<ContestDetail['stage'], string> = {
  collecting: '征集期满后由科技局筛选，选上的张榜，没选上的有理由',
  screening: '科技局正在筛选，选上的会在这里张榜',
  decided: '这次没有题目选上，理由已发给提交单位',
};

const HandIn = ({ contest }: { contest: ContestDetail }) => (
  <Actions note="题目只给办赛的科技局看，选上才张榜">
    <Button kind="bang" grow icon="plus" onTap={() => void open('post', { contest: contest.id })}>
      提交题目
    </Button>
  </Actions>
);

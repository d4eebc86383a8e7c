import { contestStageLabels } from '@market/contract/contest';
import { minuteText } from '@market/contract/shared';
import { useReachBottom } from '@tarojs/taro';
import { clock } from '@/platform/clock';
import { open } from '@/platform/navigation';
import { usePullRefresh } from '@/platform/pull-refresh';
import { api } from '@/state/client';
import { useList } from '@/state/use-list';
import { Cell, CellGroup } from '@/ui/base/cell';
import { Note } from '@/ui/base/note';
import { Seal } from '@/ui/market/seal';
import { ListView } from '@/ui/page/list-view';
import { OfflineBar } from '@/ui/page/offline-bar';
import { PageShell } from '@/ui/page/page-shell';
import { StateView } from '@/ui/page/state-view';

/** 挑战赛征集：what the bureaus ask topics for. */
export function Contests() {
  const listed = useList('contests', (cursor) => api('GET /contests', { query: { cursor } }), { keep: true });
  usePullRefresh(listed.reload);
  useReachBottom(listed.more);
  const now = clock.now();
  return (
    <PageShell title="挑战赛" header={<OfflineBar asOf={listed.asOf} onRetry={listed.reload} />}>
      <Note icon="info">科技局征集题目，筛选后张榜，多家团队同题揭榜：先完成者胜，或交付后择优。</Note>
      <ListView
        listed={listed}
        empty={<StateView kind="empty" title="还没有挑战赛" reason="科技局发起征集后在这里提交题目" />}
      >
        {(items) => (
          <CellGroup spaced>
            {items.map(({ id, title, organizer, stage, collectUntil, published }) => (
              <Cell
                key={id}
                mark={<Seal />}
                title={title}
                note={[
                  contestStageLabels[stage],
                  stage === 'collecting' ? `到 ${minuteText(collectUntil, now)}` : `已张榜 ${published} 题`,
                  organizer,
                ].join('　')}
                onTap={() => void open('contest', { id })}
              />
            ))}
          </CellGroup>
        )}
      </ListView>
    </PageShell>
  );
}

import { challengeStateLabels, type ChallengeState } from '@market/contract/challenge';
import { useDidShow } from '@tarojs/taro';
import { useState } from 'react';
import { open } from '@/platform/navigation';
import { usePullRefresh } from '@/platform/pull-refresh';
import { api } from '@/state/client';
import { useLoad } from '@/state/use-load';
import { Button } from '@/ui/base/button';
import { Cell, CellGroup } from '@/ui/base/cell';
import { Actions } from '@/ui/page/actions';
import { LoadView } from '@/ui/page/load-view';
import { OfflineBar } from '@/ui/page/offline-bar';
import { PageShell } from '@/ui/page/page-shell';
import { StateView } from '@/ui/page/state-view';
import { StateChips } from '../../_components/state-chips';
import { ChallengeRow } from './challenge-row';

const post = (
  <Actions>
    <Button kind="bang" grow icon="plus" onTap={() => void open('post')}>
      我要发榜
    </Button>
  </Actions>
);

export function OwnChallenges() {
  const loaded = useLoad('my-challenges', () => api('GET /my/challenges'));
  const { asOf, loading, reload } = loaded;
  usePullRefresh(reload);
  useDidShow(() => {
    if (!loading) reload();
  });
  const [state, setState] = useState<ChallengeState>();
  return (
    <PageShell title="我的榜单" header={<OfflineBar asOf={asOf} onRetry={reload} />} bottom={post}>
      <CellGroup spaced>
        <Cell icon="flag" title="挑战赛征集" extra="提交题目" onTap={() => void open('contest')} />
      </CellGroup>
      <LoadView loaded={loaded}>
        {({ items }) =>
          items.length === 0 ? (
            <StateView kind="empty" title="还没有发过榜" reason="写清要达到的指标，请别家来解题" />
          ) : (
            <>
              <StateChips rows={items} labels={challengeStateLabels} value={state} onChange={setState} />
              {items
                .filter((row) => state === undefined || row.state === state)
                .map((row) => (
                  <ChallengeRow key={row.id} row={row} />
                ))}
            </>
          )
        }
      </LoadView>
    </PageShell>
  );
}

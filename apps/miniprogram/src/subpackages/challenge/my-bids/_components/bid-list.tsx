import { bidStateLabels, type BidState } from '@market/contract/bid';
import { useDidShow } from '@tarojs/taro';
import { useState } from 'react';
import { open } from '@/platform/navigation';
import { usePullRefresh } from '@/platform/pull-refresh';
import { api } from '@/state/client';
import { useLoad } from '@/state/use-load';
import { Cell, CellGroup } from '@/ui/base/cell';
import { LoadView } from '@/ui/page/load-view';
import { OfflineBar } from '@/ui/page/offline-bar';
import { PageShell } from '@/ui/page/page-shell';
import { StateView } from '@/ui/page/state-view';
import { StateChips } from '../../_components/state-chips';
import { BidRow } from './bid-row';

export function BidList() {
  const loaded = useLoad('my-bids', () => api('GET /my/bids'));
  const { asOf, loading, reload } = loaded;
  usePullRefresh(reload);
  useDidShow(() => {
    if (!loading) reload();
  });
  const [state, setState] = useState<BidState>();
  return (
    <PageShell title="我的揭榜" header={<OfflineBar asOf={asOf} onRetry={reload} />}>
      <CellGroup>
        <Cell icon="people" title="邀请我的榜" note="定向的，只有受邀单位看得到" onTap={() => void open('invited')} />
      </CellGroup>
      <LoadView loaded={loaded}>
        {({ items }) =>
          items.length === 0 ? (
            <StateView
              kind="empty"
              title="还没有揭过榜"
              reason="从榜单里找一张能做的，逐条应答指标"
              actions={[{ text: '看揭榜中的榜单', onTap: () => void open('challenges') }]}
            />
          ) : (
            <>
              <StateChips rows={items} labels={bidStateLabels} value={state} onChange={setState} />
              {items
                .filter((row) => state === undefined || row.state === state)
                .map((row) => (
                  <BidRow key={row.id} row={row} />
                ))}
            </>
          )
        }
      </LoadView>
    </PageShell>
  );
}

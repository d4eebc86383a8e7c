import { useDidShow, useReachBottom } from '@tarojs/taro';
import { open } from '@/platform/navigation';
import { usePullRefresh } from '@/platform/pull-refresh';
import { api } from '@/state/client';
import { useList } from '@/state/use-list';
import { Button } from '@/ui/base/button';
import { SkeletonCards } from '@/ui/base/skeleton';
import { FailureView } from '@/ui/page/failure-view';
import { OfflineBar } from '@/ui/page/offline-bar';
import { PageShell } from '@/ui/page/page-shell';
import { StateView } from '@/ui/page/state-view';
import { CorrectionRow } from './correction-row';

export function CorrectionList() {
  const list = useList('my-corrections', (cursor) => api('GET /my/corrections', { query: { cursor } }));
  const { items, first, error, loading, nextCursor, more, reload } = list;
  usePullRefresh(reload);
  useReachBottom(more);
  useDidShow(() => {
    if (!loading) reload();
  });
  return (
    <PageShell title="我的纠错" header={<OfflineBar asOf={list.asOf} onRetry={reload} />}>
      {items.map((correction) => (
        <CorrectionRow key={correction.id} correction={correction} />
      ))}
      {first && <SkeletonCards onRetry={reload} />}
      {error && <FailureView error={error} onRetry={items.length > 0 ? more : reload} inset={items.length > 0} />}
      {!loading && !error && items.length === 0 && (
        <StateView
          kind="empty"
          title="还没有报过错"
          reason="看到哪里不对，在记录详情点“纠错”，归口科技局按工作日答复。"
          actions={[{ text: '看记录', onTap: () => void open('records') }]}
        />
      )}
      {nextCursor !== null && !error && !first && (
        <Button kind="text" block loading={loading} onTap={more}>
          看更早的
        </Button>
      )}
    </PageShell>
  );
}

import { useListPage } from '@/platform/list-page';
import { open } from '@/platform/navigation';
import { api } from '@/state/client';
import { useList } from '@/state/use-list';
import { ListView } from '@/ui/page/list-view';
import { OfflineBar } from '@/ui/page/offline-bar';
import { PageShell } from '@/ui/page/page-shell';
import { StateView } from '@/ui/page/state-view';
import { CorrectionRow } from './correction-row';

export function CorrectionList() {
  const list = useList('my-corrections', (cursor) => api('GET /my/corrections', { query: { cursor } }));
  useListPage(list);
  return (
    <PageShell title="我的纠错" header={<OfflineBar asOf={list.asOf} onRetry={list.reload} />}>
      <ListView
        listed={list}
        empty={
          <StateView
            kind="empty"
            title="还没有报过错"
            reason="看到哪里不对，在记录详情点“纠错”，归口科技局按工作日答复。"
            actions={[{ text: '看记录', onTap: () => void open('records') }]}
          />
        }
      >
        {(items) => items.map((correction) => <CorrectionRow key={correction.id} correction={correction} />)}
      </ListView>
    </PageShell>
  );
}

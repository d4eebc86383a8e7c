import { open } from '@/platform/navigation';
import { useListPage } from '@/platform/list-page';
import { api } from '@/state/client';
import { useList } from '@/state/use-list';
import { ListView } from '@/ui/page/list-view';
import { OfflineBar } from '@/ui/page/offline-bar';
import { PageShell } from '@/ui/page/page-shell';
import { StateView } from '@/ui/page/state-view';
import { AgreementCard } from './agreement-card';

const nothing = (
  <StateView
    kind="empty"
    title="还没有合同"
    reason="定榜以后，发榜方和中榜的揭榜方在这里拟定、签署和履行技术合同"
    actions={[{ text: '看榜单', onTap: () => void open('challenges') }]}
  />
);

export function AgreementList() {
  const listed = useList('my-agreements', (cursor) => api('GET /my/agreements', { query: { cursor } }));
  const { asOf, reload } = listed;
  useListPage(listed);
  return (
    <PageShell title="我的合同" header={<OfflineBar asOf={asOf} onRetry={reload} />}>
      <ListView listed={listed} empty={nothing}>
        {(items) => items.map((row) => <AgreementCard key={row.id} row={row} />)}
      </ListView>
    </PageShell>
  );
}

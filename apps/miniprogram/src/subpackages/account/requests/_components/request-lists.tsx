import { useState } from 'react';
import { useListPage } from '@/platform/list-page';
import { open } from '@/platform/navigation';
import { useSession } from '@/state/session';
import { useList } from '@/state/use-list';
import { Tabs } from '@/ui/base/tabs';
import { ListView } from '@/ui/page/list-view';
import { OfflineBar } from '@/ui/page/offline-bar';
import { PageShell } from '@/ui/page/page-shell';
import { StateView } from '@/ui/page/state-view';
import { LineCard } from '../../_components/line-card';
import { listLabels, lists, type List } from '../../_lib/request-texts';
import { emptyTexts } from '../_lib/empty-texts';
import { loadLines } from '../_lib/load-lines';

const tabs = lists.map((key) => ({ key, label: listLabels[key] }));

export function RequestLists({ first }: { first: List }) {
  const [list, setList] = useState(first);
  const organization = useSession(({ actor }) => actor?.organization);
  const withoutAny = list === 'booking' && !organization;
  const listed = useList(`requests:${list}:${withoutAny}`, (cursor) =>
    withoutAny ? Promise.resolve({ items: [], nextCursor: null }) : loadLines(list, cursor),
  );
  useListPage(listed);
  const { title, reason, action, go } = emptyTexts[list];
  return (
    <PageShell
      title="预约、报名和咨询"
      header={
        <>
          <OfflineBar asOf={listed.asOf} onRetry={listed.reload} />
          <Tabs inset label="类别" items={tabs} value={list} onChange={setList} />
        </>
      }
    >
      <ListView
        listed={listed}
        empty={<StateView kind="empty" title={title} reason={reason} actions={[{ text: action, onTap: go }]} />}
      >
        {(lines) =>
          lines.map(({ id, leadsTo, ...line }) => (
            <LineCard key={id} {...line} onTap={() => void open('request', leadsTo)} />
          ))
        }
      </ListView>
    </PageShell>
  );
}

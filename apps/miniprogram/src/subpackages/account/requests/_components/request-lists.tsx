import { useDidShow, useReachBottom } from '@tarojs/taro';
import { useRef, useState } from 'react';
import { open } from '@/platform/navigation';
import { usePullRefresh } from '@/platform/pull-refresh';
import { useSession } from '@/state/session';
import { useList } from '@/state/use-list';
import { SkeletonCards } from '@/ui/base/skeleton';
import { Tabs } from '@/ui/base/tabs';
import { FailureView } from '@/ui/page/failure-view';
import { ListEnd } from '@/ui/page/list-end';
import { OfflineBar } from '@/ui/page/offline-bar';
import { PageShell } from '@/ui/page/page-shell';
import { StateView } from '@/ui/page/state-view';
import { listLabels, lists, type List } from '../../_lib/request-texts';
import { emptyTexts } from '../_lib/empty-texts';
import { loadLines } from '../_lib/load-lines';
import { LineCard } from './line-card';

const tabs = lists.map((key) => ({ key, label: listLabels[key] }));

export function RequestLists({ first }: { first: List }) {
  const [list, setList] = useState(first);
  const organization = useSession(({ actor }) => actor?.organization);
  const withoutAny = list === 'booking' && !organization;
  const listed = useList(`requests:${list}:${withoutAny}`, (cursor) =>
    withoutAny ? Promise.resolve({ items: [], nextCursor: null }) : loadLines(list, cursor),
  );
  usePullRefresh(listed.reload);
  useReachBottom(listed.more);
  const shown = useRef(false);
  useDidShow(() => {
    if (shown.current) listed.reload();
    shown.current = true;
  });
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
      {listed.items.map((line) => (
        <LineCard key={line.id} line={line} onTap={() => void open('request', line.leadsTo)} />
      ))}
      {listed.first && <SkeletonCards onRetry={listed.reload} />}
      {listed.items.length === 0 && listed.error && <FailureView error={listed.error} onRetry={listed.reload} />}
      {listed.items.length === 0 && !listed.loading && !listed.error && (
        <StateView kind="empty" title={title} reason={reason} actions={[{ text: action, onTap: go }]} />
      )}
      {listed.items.length > 0 && <ListEnd listed={listed} />}
    </PageShell>
  );
}

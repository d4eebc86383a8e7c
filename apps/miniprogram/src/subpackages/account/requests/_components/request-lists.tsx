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
import { topicLabels, topics, type Topic } from '../../_lib/request-texts';
import { emptyTexts } from '../_lib/empty-texts';
import { loadLines } from '../_lib/load-lines';
import { LineCard } from './line-card';

const tabs = topics.map((key) => ({ key, label: topicLabels[key] }));

export function RequestLists({ first }: { first: Topic }) {
  const [topic, setTopic] = useState(first);
  const organization = useSession(({ actor }) => actor?.organization);
  const withoutAny = topic === 'booking' && !organization;
  const listed = useList(`requests:${topic}:${withoutAny}`, (cursor) =>
    withoutAny ? Promise.resolve({ items: [], nextCursor: null }) : loadLines(topic, cursor),
  );
  usePullRefresh(listed.reload);
  useReachBottom(listed.more);
  const shown = useRef(false);
  useDidShow(() => {
    if (shown.current) listed.reload();
    shown.current = true;
  });
  const { title, reason, action, go } = emptyTexts[topic];
  return (
    <PageShell
      title="预约、报名和咨询"
      header={
        <>
          <OfflineBar asOf={listed.asOf} onRetry={listed.reload} />
          <Tabs label="类别" items={tabs} value={topic} onChange={setTopic} />
        </>
      }
    >
      {listed.items.map((line) => (
        <LineCard key={line.id} line={line} onTap={() => void open('request', { topic, id: line.id })} />
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

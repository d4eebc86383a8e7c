import { useDidShow, useReachBottom } from '@tarojs/taro';
import { feedbackKindLabels, feedbackStateLabels } from '@market/contract/feedback';
import { dayText } from '@market/contract/shared';
import { clock } from '@/platform/clock';
import { open } from '@/platform/navigation';
import { usePullRefresh } from '@/platform/pull-refresh';
import { api } from '@/state/client';
import { useSession } from '@/state/session';
import { useList } from '@/state/use-list';
import { SkeletonCards } from '@/ui/base/skeleton';
import { FailureView } from '@/ui/page/failure-view';
import { ListEnd } from '@/ui/page/list-end';
import { StateView } from '@/ui/page/state-view';
import { feedbackTones } from '../../_components/feedback-view';
import { RowCard } from './row-card';

/** What was sent with the account. */
export function OwnList() {
  const signedIn = useSession(({ actor }) => Boolean(actor));
  const listed = useList(`feedback:${signedIn}`, (cursor) =>
    signedIn
      ? api('GET /my/feedback', { query: cursor === undefined ? {} : { cursor } })
      : Promise.resolve({ items: [], nextCursor: null }),
  );
  usePullRefresh(listed.reload);
  useReachBottom(listed.more);
  useDidShow(listed.reload);
  if (!signedIn)
    return (
      <StateView
        kind="noAccess"
        title="登录后看自己的投诉建议"
        reason="匿名提出的不记在账号下，凭查询码看答复"
        actions={[{ text: '登录', onTap: () => void open('signIn') }]}
      />
    );
  return (
    <>
      {listed.items.map((row) => (
        <RowCard
          key={row.id}
          title={row.text}
          note={`${feedbackKindLabels[row.kind]}，${row.receiver}，${dayText(row.createdAt, clock.now())}提出`}
          tag={{ text: feedbackStateLabels[row.state], tone: feedbackTones[row.state] }}
          onTap={() => void open('feedbackItem', { id: row.id })}
        />
      ))}
      {listed.first && <SkeletonCards onRetry={listed.reload} />}
      {listed.items.length === 0 && listed.error && <FailureView error={listed.error} onRetry={listed.reload} />}
      {listed.items.length === 0 && !listed.loading && !listed.error && (
        <StateView kind="empty" title="还没有提过" reason="在“写一条”里提出，匿名的不记在这里" actions={[]} />
      )}
      {listed.items.length > 0 && <ListEnd listed={listed} />}
    </>
  );
}

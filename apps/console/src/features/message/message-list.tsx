import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { FailureView } from '../../components/failure-view';
import { StateView } from '../../components/state-view';
import { call } from '../../platform/client';
import { failureOf } from '../../platform/failure';
import { meQuery, useActor } from '../../platform/session';
import { MessageItem } from './message-item';
import styles from './message.module.css';

const KEY = 'GET /my/messages';

export function MessageList({ onLeave }: { onLeave: () => void }) {
  const queryClient = useQueryClient();
  const { unreadMessages } = useActor();
  const { message } = App.useApp();
  const list = useInfiniteQuery({
    queryKey: [KEY],
    queryFn: ({ pageParam }) => call(KEY, { query: { limit: 20, cursor: pageParam } }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
  const refresh = async () => {
    await Promise.all([
      queryClient.invalidateQueries({ queryKey: [KEY] }),
      queryClient.invalidateQueries({ queryKey: meQuery.queryKey }),
    ]);
  };
  const onError = (error: Error) => message.error(failureOf(error).text);
  const readOne = useMutation({
    mutationFn: (id: string) => call('POST /my/messages/{id}/read', { params: { id } }),
    onSuccess: refresh,
    onError,
  });
  const readAll = useMutation({
    mutationFn: () => call('POST /my/messages/read-all', {}),
    onSuccess: refresh,
    onError,
  });

  if (list.isError && !list.data) return <FailureView error={list.error} onRetry={() => void list.refetch()} />;
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  if (list.data && items.length === 0) return <StateView title="没有消息" reason="发给你的消息会出现在这里。" />;
  return (
    <>
      {unreadMessages > 0 && (
        <Button block loading={readAll.isPending} onClick={() => readAll.mutate()}>
          全部标为已读
        </Button>
      )}
      <ul className={styles.list} aria-busy={list.isPending}>
        {items.map((item) => (
          <MessageItem key={item.id} item={item} onRead={(id) => readOne.mutate(id)} onLeave={onLeave} />
        ))}
      </ul>
      {list.hasNextPage && (
        <Button block loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          看更早的
        </Button>
      )}
    </>
  );
}

import type { SavedFilter } from '@market/contract/saved-filter';
import { useState } from 'react';
import { open } from '@/platform/navigation';
import { usePullRefresh } from '@/platform/pull-refresh';
import { toast } from '@/platform/toast';
import { toApiError } from '@/state/api-error';
import { api } from '@/state/client';
import { useLoad } from '@/state/use-load';
import { Button } from '@/ui/base/button';
import { Card } from '@/ui/base/card';
import { IconButton } from '@/ui/base/icon-button';
import { Grow, Row } from '@/ui/base/row';
import { Switch } from '@/ui/base/switch';
import { Txt } from '@/ui/base/txt';
import { Dialog } from '@/ui/overlay/dialog';
import { LoadView } from '@/ui/page/load-view';
import { StateView } from '@/ui/page/state-view';
import classes from './favorites.module.scss';

/** 我的筛选：reopened as they were, told of or not, taken away. */
export function Filters() {
  const loaded = useLoad('filters', () => api('GET /my/filters'));
  usePullRefresh(loaded.reload);
  const [leaving, setLeaving] = useState<SavedFilter>();
  const tried = async (call: () => Promise<unknown>): Promise<void> => {
    await call().catch((failure: unknown) => toast(toApiError(failure).message));
    loaded.reload();
  };
  const watch = ({ id, name, version }: SavedFilter, watching: boolean): void => {
    const items = loaded.data?.items.map((filter) => (filter.id === id ? { ...filter, watching } : filter));
    if (items) loaded.replace({ items });
    void tried(() => api('PUT /my/filters/{id}', { params: { id }, body: { version, name, watching } }));
  };
  const remove = (): void => {
    setLeaving(undefined);
    if (leaving) void tried(() => api('DELETE /my/filters/{id}', { params: { id: leaving.id } }));
  };
  return (
    <LoadView loaded={loaded}>
      {({ items }) => (
        <>
          {items.length === 0 && <NoFilters />}
          {items.map((filter) => (
            <Card key={filter.id} padded className={classes.card}>
              <Row gap={8}>
                <Grow>
                  <Txt as="title4">{filter.name}</Txt>
                </Grow>
                <IconButton icon="trash" label={`删去${filter.name}`} onTap={() => setLeaving(filter)} />
              </Row>
              <Row between gap={8}>
                <Txt as="label" tone="text-2">
                  有新的告诉我
                </Txt>
                <Switch
                  label={`${filter.name}，有新的告诉我`}
                  checked={filter.watching}
                  onChange={(on) => watch(filter, on)}
                />
              </Row>
              <Button kind="soft" small onTap={() => void open('records', { filter: filter.id })}>
                打开
              </Button>
            </Card>
          ))}
          <Dialog
            open={leaving !== undefined}
            title="删去这个筛选"
            confirm="删去"
            onConfirm={remove}
            onCancel={() => setLeaving(undefined)}
          >
            {leaving?.watching ? '删去后，有新的也不再告诉你。' : '记录不受影响。'}
          </Dialog>
        </>
      )}
    </LoadView>
  );
}

const NoFilters = () => (
  <StateView
    kind="empty"
    inset
    title="还没有存过筛选"
    reason="在列表里选好条件，点“存为我的筛选”。有新的会发站内信。"
    actions={[{ text: '看全部记录', kind: 'soft', onTap: () => void open('records') }]}
  />
);

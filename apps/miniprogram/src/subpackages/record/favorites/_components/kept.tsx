import type { FavoriteRow } from '@market/contract/favorite';
import { findRecordType } from '@market/contract/record';
import { dayText } from '@market/contract/shared';
import { clock } from '@/platform/clock';
import { useListPage } from '@/platform/list-page';
import { open } from '@/platform/navigation';
import { api } from '@/state/client';
import { useRegionName } from '@/state/regions';
import { SubscribeCard } from '@/state/subscribe-card';
import { useList } from '@/state/use-list';
import { Cell, CellGroup } from '@/ui/base/cell';
import { DemoMark, Tag } from '@/ui/base/tag';
import { Seal } from '@/ui/market/seal';
import { ListView } from '@/ui/page/list-view';
import { StateView } from '@/ui/page/state-view';

/** What was kept, newest first; what was taken down stays, and says so. */
export function Kept() {
  const listed = useList('favorites', (cursor) => api('GET /my/favorites', { query: { cursor } }));
  useListPage(listed);
  return (
    <ListView
      listed={listed}
      empty={
        <StateView
          kind="empty"
          inset
          title="还没有收藏"
          reason="在记录或榜单的详情里点“收藏”，就存在这里。"
          actions={[{ text: '看全部记录', kind: 'soft', onTap: () => void open('records') }]}
        />
      }
    >
      {(items) => (
        <>
          <CellGroup>
            {items.map((row) => (
              <Line key={`${row.kind} ${row.id}`} row={row} />
            ))}
          </CellGroup>
          <SubscribeCard moment="favorite" />
        </>
      )}
    </ListView>
  );
}

function Line({
  row: { kind, id, title, regionCode, recordType, stateText, withdrawn, demo, keptAt },
}: {
  row: FavoriteRow;
}) {
  const nameOf = useRegionName();
  const what = kind === 'challenge' ? `榜单　${stateText ?? ''}` : findRecordType(recordType ?? '')?.label;
  return (
    <Cell
      {...(kind === 'challenge' ? { mark: <Seal /> } : { icon: 'sheet' as const })}
      title={title}
      note={[nameOf(regionCode), what, `${dayText(keptAt, clock.now())}收藏`].filter(Boolean).join('　')}
      extra={
        <>
          {demo && <DemoMark />}
          {withdrawn && <Tag tone="warning">已撤下</Tag>}
        </>
      }
      onTap={() => void open(kind, { id })}
    />
  );
}

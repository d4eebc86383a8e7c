import type { Viewing } from '@market/contract/disclosure';
import { minuteText } from '@market/contract/shared';
import { clock } from '@/platform/clock';
import { api } from '@/state/client';
import { useList } from '@/state/use-list';
import { Cell, CellGroup } from '@/ui/base/cell';
import { Note } from '@/ui/base/note';
import { SectionHead } from '@/ui/base/section-head';
import { ListView } from '@/ui/page/list-view';

/** 查阅记录, the newest first. */
export function Viewings({ challengeId }: { challengeId: string }) {
  const params = { id: challengeId };
  const listed = useList(`viewings:${challengeId}`, (cursor) =>
    api('GET /my/challenges/{id}/viewings', { params, query: { ...(cursor && { cursor }) } }),
  );
  return (
    <>
      <SectionHead title="查阅记录" />
      <ListView listed={listed} empty={<Note>还没有人打开过。</Note>}>
        {(items) => (
          <CellGroup>
            {items.map((item) => (
              <Cell
                key={item.id}
                title={whatWas(item)}
                note={`${item.organizationName}　${item.personName}　${minuteText(item.at, clock.now())}`}
                extra={item.no}
              />
            ))}
          </CellGroup>
        )}
      </ListView>
    </>
  );
}

const whatWas = ({ part, name, mark }: Viewing): string =>
  part === 'text' ? '打开文字和目录' : `下载 ${name}${mark === 'number' ? '（未加水印，按编号）' : ''}`;

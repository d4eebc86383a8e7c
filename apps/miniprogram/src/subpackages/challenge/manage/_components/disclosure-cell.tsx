import { useDidShow } from '@tarojs/taro';
import { open } from '@/platform/navigation';
import { api } from '@/state/client';
import { useLoad } from '@/state/use-load';
import { Cell, CellGroup } from '@/ui/base/cell';

/** The way to who asked for the withheld part; `withheld`: there is one even before anybody asked. */
export function DisclosureCell({ challengeId, withheld }: { challengeId: string; withheld: boolean }) {
  const { data, loading, reload } = useLoad(`disclosures:${challengeId}`, () =>
    api('GET /my/challenges/{id}/disclosures', { params: { id: challengeId } }),
  );
  useDidShow(() => {
    if (!loading) reload();
  });
  if (!data || (data.items.length === 0 && !withheld)) return null;
  const waiting = data.items.filter(({ state }) => state === 'requested').length;
  return (
    <CellGroup spaced>
      <Cell
        icon="file-lock"
        title="资料申请与查阅记录"
        note="谁申请不公开的资料，谁打开过"
        extra={waiting > 0 ? `${waiting} 家待答复` : `${data.items.length} 家`}
        onTap={() => void open('disclosures', { id: challengeId })}
      />
    </CellGroup>
  );
}

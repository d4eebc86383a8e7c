import type { OwnPrivacy } from '@market/contract/privacy';
import { toast } from '@/platform/toast';
import { toApiError } from '@/state/api-error';
import { api } from '@/state/client';
import { useSession } from '@/state/session';
import { Cell } from '@/ui/base/cell';
import { Switch } from '@/ui/base/switch';

/** 个性化排序 (个人信息保护法第二十四条): off, every list stands as it does for everybody. */
export function Ordering({ privacy, onChange }: { privacy: OwnPrivacy; onChange: (privacy: OwnPrivacy) => void }) {
  const choose = async (on: boolean): Promise<void> => {
    try {
      onChange(await api('PUT /my/recommendations', { body: { on } }));
      await useSession.getState().refresh();
    } catch (failure) {
      toast(toApiError(failure).message);
    }
  };
  const label = '个性化排序';
  return (
    <Cell
      icon="sort"
      title={label}
      note={privacy.recommendations ? '符合本单位条件的政策排在前面' : '已关闭，所有人看到的顺序一样'}
      extra={<Switch label={label} checked={privacy.recommendations} onChange={(on) => void choose(on)} />}
    />
  );
}

import { View } from '@tarojs/components';
import { useState } from 'react';
import { back } from '@/platform/navigation';
import { api } from '@/state/client';
import { useSession } from '@/state/session';
import { useSending } from '@/state/use-sending';
import { Button } from '@/ui/base/button';
import { Dialog } from '@/ui/overlay/dialog';

export function Leaving() {
  const [asked, setAsked] = useState(false);
  const leaving = useSending([], async () => {
    await api('POST /my/organization/leave');
    await back();
    await useSession.getState().refresh();
  });
  return (
    <View>
      <Button block kind="text" onTap={() => setAsked(true)}>
        退出单位
      </Button>
      <Dialog
        open={asked}
        title="退出单位"
        confirm="退出"
        busy={leaving.busy}
        onConfirm={() => void leaving.submit().then(() => setAsked(false))}
        onCancel={() => setAsked(false)}
      >
        退出后当即不能再替单位办事，办过的事留在单位。
      </Dialog>
    </View>
  );
}

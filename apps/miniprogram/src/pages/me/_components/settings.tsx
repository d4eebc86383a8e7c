import { View } from '@tarojs/components';
import { useState } from 'react';
import { open } from '@/platform/navigation';
import { useSession } from '@/state/session';
import { Cell, CellGroup } from '@/ui/base/cell';
import { Switch } from '@/ui/base/switch';
import { useElder } from '@/ui/elder';
import { Dialog } from '@/ui/overlay/dialog';
import classes from './settings.module.scss';

export function Settings({ signedIn }: { signedIn: boolean }) {
  const elder = useElder();
  const [leaving, setLeaving] = useState(false);
  const signOut = (): void => {
    setLeaving(false);
    void useSession.getState().end();
  };
  return (
    <View className={classes.block}>
      <CellGroup>
        {signedIn && <Cell icon="people" title="邀请我的榜" onTap={() => void open('invited')} />}
        {signedIn && <Cell icon="sheet" title="我的合同" onTap={() => void open('agreements')} />}
        {signedIn && <Cell icon="calendar" title="预约、报名和咨询" onTap={() => void open('requests')} />}
        <Cell
          icon="text-size"
          title="长辈版"
          extra={<Switch label="长辈版" checked={elder.on} onChange={elder.toggle} />}
        />
        <Cell icon="star" title="收藏与提醒" onTap={() => void open('favorites')} />
        {signedIn && <Cell icon="badge-check" title="认证与资格" onTap={() => void open('claims')} />}
        {signedIn && <Cell icon="shield-check" title="我的数据" onTap={() => void open('myData')} />}
        {signedIn && <Cell icon="edit" title="我的纠错" onTap={() => void open('corrections')} />}
        <Cell icon="message" title="投诉建议" onTap={() => void open('feedback')} />
        <Cell icon="info" title="关于集市" onTap={() => void open('about')} />
        {signedIn && <Cell icon="leave" title="退出登录" onTap={() => setLeaving(true)} />}
      </CellGroup>
      <Dialog open={leaving} title="退出登录" confirm="退出" onConfirm={signOut} onCancel={() => setLeaving(false)}>
        退出后仍可浏览。只存在本机、还没上传的草稿会一并删除。
      </Dialog>
    </View>
  );
}

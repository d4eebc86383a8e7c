import type { ActorView } from '@market/contract/account';
import { View } from '@tarojs/components';
import { open } from '@/platform/navigation';
import { Cell, CellGroup } from '@/ui/base/cell';
import { Seal } from '@/ui/market/seal';
import classes from './settings.module.scss';

/** 长辈版: the same places, one line each. */
export const Shortcuts = ({ actor: { organization, unreadMessages } }: { actor: ActorView }) => (
  <View className={classes.block}>
    <CellGroup>
      {organization && <Cell mark={<Seal />} title="我的榜单" onTap={() => void open('myChallenges')} />}
      {organization && <Cell icon="file-lock" title="我的揭榜" onTap={() => void open('myBids')} />}
      <Cell
        icon="message"
        title="消息"
        {...(unreadMessages > 0 && { note: `${unreadMessages} 条未读` })}
        onTap={() => void open('messages')}
      />
    </CellGroup>
  </View>
);

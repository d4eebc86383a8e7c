import { agoText } from '@market/contract/shared';
import { Text, View } from '@tarojs/components';
import { clock } from '@/platform/clock';
import { a11y } from '../base/a11y';
import { Icon } from '../base/icon';
import type { IconName } from '../base/icon-names';
import { cx } from '../cx';
import classes from './draft-status.module.scss';

export interface DraftStatusProps {
  /** `local`: only on this device so far; `device`: there it stays until it is sent. `conflict`: changed elsewhere as well. */
  state: 'saving' | 'saved' | 'local' | 'device' | 'conflict';
  savedAt?: string | undefined;
}

const icons: Record<DraftStatusProps['state'], IconName> = {
  saving: 'cloud-up',
  saved: 'cloud-check',
  local: 'offline',
  device: 'cloud-check',
  conflict: 'warning',
};

const words = (state: DraftStatusProps['state'], at: string): string =>
  ({
    saving: '正在存草稿',
    saved: `草稿已存 ${at}`,
    local: '草稿存在本机，联网后自动上传',
    device: '填写的内容已存在本机',
    conflict: '草稿已在别处改过，请选用哪一份',
  })[state];

export const DraftStatus = ({ state, savedAt }: DraftStatusProps) => (
  <View className={cx(classes.status, classes[state])} {...a11y({ role: 'status' })}>
    <Icon name={icons[state]} size={16} />
    <Text>{words(state, savedAt ? agoText(savedAt, clock.now()) : '').trim()}</Text>
  </View>
);

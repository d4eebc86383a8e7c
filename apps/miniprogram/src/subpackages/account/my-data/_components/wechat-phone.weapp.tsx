import { Button, Text } from '@tarojs/components';
import { toast } from '@/platform/toast';
import { toApiError } from '@/state/api-error';
import { api } from '@/state/client';
import type { EditSheetProps } from './name-sheet';
import classes from './wechat-phone.module.scss';

/** WeChat hands the number over only through a button of its own, and only as a code for the server. */
export function WechatPhone({ onDone }: Pick<EditSheetProps, 'onDone'>) {
  const bind = async (code: string | undefined): Promise<void> => {
    if (!code) return;
    try {
      onDone(await api('POST /my/phone/wechat', { body: { code } }));
    } catch (failure) {
      toast(toApiError(failure).message);
    }
  };
  return (
    <Button
      className={classes.button}
      openType="getPhoneNumber"
      onGetPhoneNumber={({ detail }) => void bind(detail.code)}
    >
      <Text>用微信绑定的手机号</Text>
    </Button>
  );
}

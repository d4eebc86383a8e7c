import { GUIDE_VERSION, type OwnPrivacy } from '@market/contract/privacy';
import { minuteText } from '@market/contract/shared';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { clock } from '@/platform/clock';
import { toast } from '@/platform/toast';
import { toApiError } from '@/state/api-error';
import { api } from '@/state/client';
import { useSession } from '@/state/session';
import { useLoad } from '@/state/use-load';
import { Button } from '@/ui/base/button';
import { Card } from '@/ui/base/card';
import { KeyValues } from '@/ui/base/key-values';
import { DigestLine } from '@/ui/market/digest-line';
import { SectionHead } from '@/ui/base/section-head';
import { Dialog } from '@/ui/overlay/dialog';
import classes from '../../_components/stack.module.scss';

/** Whether the reader agrees, since when and to which words; and the way back out. */
export function Standing() {
  const { data, replace } = useLoad('privacy', () => api('GET /my/privacy'));
  const [asking, setAsking] = useState(false);
  if (!data) return null;
  const now = clock.now();
  const change = async (send: () => Promise<OwnPrivacy>): Promise<void> => {
    setAsking(false);
    try {
      replace(await send());
      await useSession.getState().refresh();
    } catch (failure) {
      toast(toApiError(failure).message);
    }
  };
  const agree = () => api('POST /my/privacy/agree', { body: { version: GUIDE_VERSION } });
  const [last] = data.history;
  const state =
    last === undefined
      ? '还没有同意'
      : last.withdrawnAt !== null
        ? `${minuteText(last.withdrawnAt, now)} 已收回`
        : `${minuteText(last.agreedAt, now)} 同意 ${last.version} 版`;
  return (
    <>
      <SectionHead title="我的同意" />
      <Card padded>
        <View className={classes.stack}>
          <KeyValues rows={[{ key: '状态', value: state }]} />
          {last && <DigestLine label="原文摘要" digest={last.digest} />}
          {data.agreed ? (
            <Button kind="outline" block onTap={() => setAsking(true)}>
              收回同意
            </Button>
          ) : (
            <Button block onTap={() => void change(agree)}>
              同意现行指引
            </Button>
          )}
        </View>
      </Card>
      <Dialog
        open={asking}
        title="收回同意"
        confirm="收回"
        onConfirm={() => void change(() => api('POST /my/privacy/withdraw'))}
        onCancel={() => setAsking(false)}
      >
        收回后不能再办理，交出的联系方式一并收回，短信、邮件和微信消息不再发。仍可浏览、导出和注销，随时可再同意。
      </Dialog>
    </>
  );
}

import { deletionBlocks, legalHolds } from '@market/contract/privacy';
import { View } from '@tarojs/components';
import { open } from '@/platform/navigation';
import { toast } from '@/platform/toast';
import { api } from '@/state/client';
import { useSession } from '@/state/session';
import { Button } from '@/ui/base/button';
import { Card } from '@/ui/base/card';
import { Note } from '@/ui/base/note';
import { Txt } from '@/ui/base/txt';
import { Sheet } from '@/ui/overlay/sheet';
import { useConfirmed } from '../_hooks/use-confirmed';
import classes from '../../_components/stack.module.scss';
import { ConfirmField } from './confirm-field';

/** What has to be done first, what stays by law, and the last word. */
export function Deletion() {
  const deleting = useConfirmed(async (body) => {
    await api('POST /my/deletion', { body });
    await useSession.getState().end();
    toast('账号已注销');
    await open('me');
  });
  const { outlook } = deleting;
  const blocked = (outlook?.blocks.length ?? 0) > 0;
  return (
    <>
      <Card padded>
        <View className={classes.stack}>
          <Txt as="label" tone="text-2">
            注销立即生效，不能恢复。姓名、手机号、微信绑定、消息和收藏当即删除。
          </Txt>
          <Button kind="outline" block loading={deleting.busy && !outlook} onTap={() => void deleting.begin()}>
            注销账号
          </Button>
        </View>
      </Card>
      <Sheet
        open={outlook !== undefined}
        title="注销账号"
        onClose={deleting.leave}
        foot={
          <Button
            block
            loading={deleting.busy}
            whyNot={blocked ? '先办完上面的事' : undefined}
            onTap={() => void deleting.confirm()}
          >
            注销，不再恢复
          </Button>
        }
      >
        <View className={classes.stack}>
          {outlook?.blocks.map((block) => (
            <Note key={block} tone="warning" icon="warning">
              {deletionBlocks[block]}
            </Note>
          ))}
          <Txt as="body" strong>
            依法保留的
          </Txt>
          {outlook?.holds.map((hold) => (
            <Txt key={hold} as="label" tone="text-2">
              {`${legalHolds[hold].what}。${legalHolds[hold].law}`}
            </Txt>
          ))}
          {outlook && !outlook.fresh && <ConfirmField code={deleting.code} onChange={deleting.setCode} />}
        </View>
      </Sheet>
    </>
  );
}

import { pathOf } from '@market/api-client';
import { EXPORT_HOURS, exportStateLabels, type DataExport } from '@market/contract/privacy';
import { minuteText } from '@market/contract/shared';
import { View } from '@tarojs/components';
import { clock } from '@/platform/clock';
import { toast } from '@/platform/toast';
import { toApiError } from '@/state/api-error';
import { openStored } from '@/state/attachments';
import { api } from '@/state/client';
import { Button } from '@/ui/base/button';
import { Card } from '@/ui/base/card';
import { Cell, CellGroup } from '@/ui/base/cell';
import { Txt } from '@/ui/base/txt';
import { Dialog } from '@/ui/overlay/dialog';
import { useConfirmed } from '../_hooks/use-confirmed';
import classes from '../../_components/stack.module.scss';
import { ConfirmField } from './confirm-field';

/** A copy of everything, made apart, taken once. */
export function Exports({ exports, onChange }: { exports: readonly DataExport[]; onChange: () => void }) {
  const asking = useConfirmed(async (body) => {
    await api('POST /my/data-exports', { body });
    onChange();
  });
  const take = async (id: string): Promise<void> => {
    try {
      await openStored(pathOf('GET /my/data-exports/{id}/file', { params: { id } }), '我的数据.zip');
    } catch (failure) {
      toast(toApiError(failure).message);
    }
    onChange();
  };
  const { outlook } = asking;
  return (
    <>
      <Card padded>
        <View className={classes.stack}>
          <Txt as="label" tone="text-2">
            {`导出我的全部数据，整理好后 ${EXPORT_HOURS} 小时内可下载一次。`}
          </Txt>
          <Button kind="outline" block loading={asking.busy && !outlook} onTap={() => void asking.begin()}>
            导出我的数据
          </Button>
        </View>
      </Card>
      {exports.length > 0 && (
        <CellGroup spaced>
          {exports.map(({ id, state, askedAt }) => (
            <Cell
              key={id}
              title={exportStateLabels[state]}
              note={`${minuteText(askedAt, clock.now())} 申请`}
              extra={
                state === 'ready' && (
                  <Button kind="text" small onTap={() => void take(id)}>
                    下载
                  </Button>
                )
              }
              {...(state === 'making' && { onTap: onChange })}
            />
          ))}
        </CellGroup>
      )}
      <Dialog
        open={outlook !== undefined}
        title="导出我的数据"
        confirm="导出"
        busy={asking.busy}
        onConfirm={() => void asking.confirm()}
        onCancel={asking.leave}
      >
        文件里有你的姓名和手机号，请自己保管好。
        {outlook && !outlook.fresh && <ConfirmField code={asking.code} onChange={asking.setCode} />}
      </Dialog>
    </>
  );
}

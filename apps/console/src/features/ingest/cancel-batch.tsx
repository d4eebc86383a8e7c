import { whyCannotCancel, type BatchRow } from '@market/contract/ingest';
import { App } from 'antd';
import { ConfirmButton } from '../../components/confirm-button';
import { call } from '../../platform/client';
import { useKeepBatch } from './use-batch';

type Cancellable = Pick<BatchRow, 'id' | 'name' | 'state' | 'counts' | 'version'>;

function consequence({ state, counts }: Cancellable): string {
  if (state === 'submitting') return '正在写的行会收回，已交核验的由核验员退回。';
  if (counts.submitted > 0) return `已交核验的 ${counts.submitted} 行不受影响，剩下的不再导入。`;
  return '这一批什么也不写入。要再导入，请重新上传这份表。';
}

/** 取消批次，asked twice: what was mended in it is lost. */
export function CancelBatch({ batch, text = false }: { batch: Cancellable; text?: boolean }) {
  const { message } = App.useApp();
  const { id, name, version, counts } = batch;
  const keep = useKeepBatch(id);
  if (whyCannotCancel(batch)) return null;
  return (
    <ConfirmButton
      type={text ? 'text' : 'default'}
      danger={!text}
      aria-label={`取消批次 ${name}`}
      asks={{ title: `取消“${name}”`, content: consequence(batch), okText: '取消这一批', cancelText: '留着' }}
      act={() => call('POST /staff/batches/{id}/cancel', { params: { id }, body: { version } })}
      onDone={async (cancelled) => {
        await keep.batch(cancelled);
        message.success(counts.submitted > 0 ? '剩下的已放弃' : '已取消');
      }}
      onConflict={keep.refresh}
    >
      {text ? '取消' : '取消这一批'}
    </ConfirmButton>
  );
}

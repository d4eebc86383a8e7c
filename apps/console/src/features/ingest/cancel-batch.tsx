import { useMutation } from '@tanstack/react-query';
import { whyCannotCancel, type BatchRow } from '@market/contract/ingest';
import { App, Button } from 'antd';
import { call } from '../../platform/client';
import { failureOf, isConflict } from '../../platform/failure';
import { useKeepBatch } from './use-batch';

type Cancellable = Pick<BatchRow, 'id' | 'name' | 'state' | 'counts' | 'version'>;

function consequence({ state, counts }: Cancellable): string {
  if (state === 'submitting') return '正在写的行会收回，已交核验的由核验员退回。';
  if (counts.submitted > 0) return `已交核验的 ${counts.submitted} 行不受影响，剩下的不再导入。`;
  return '这一批什么也不写入。要再导入，请重新上传这份表。';
}

/** 取消批次，asked twice: what was mended in it is lost. */
export function CancelBatch({ batch, text = false }: { batch: Cancellable; text?: boolean }) {
  const { modal, message } = App.useApp();
  const keep = useKeepBatch(batch.id);
  const cancel = useMutation({
    mutationFn: () =>
      call('POST /staff/batches/{id}/cancel', { params: { id: batch.id }, body: { version: batch.version } }),
    onSuccess: async (cancelled) => {
      await keep.batch(cancelled);
      message.success(batch.counts.submitted > 0 ? '剩下的已放弃' : '已取消');
    },
    onError: (error) => {
      message.error(failureOf(error).text);
      if (isConflict(error)) void keep.refresh();
    },
  });
  if (whyCannotCancel(batch)) return null;
  const ask = () =>
    void modal.confirm({
      title: `取消“${batch.name}”`,
      content: consequence(batch),
      okText: '取消这一批',
      cancelText: '留着',
      okButtonProps: { danger: true },
      onOk: () => cancel.mutateAsync().catch(() => undefined),
    });
  return (
    <Button
      {...(text && { type: 'text' as const })}
      loading={cancel.isPending}
      aria-label={`取消批次 ${batch.name}`}
      onClick={ask}
    >
      {text ? '取消' : '取消这一批'}
    </Button>
  );
}

import { useMutation } from '@tanstack/react-query';
import {
  decisionsFor,
  rowActionLabels,
  rowDecisionLabels,
  whyCannotFix,
  type BatchDetail,
  type RowAction,
  type RowDecision,
} from '@market/contract/ingest';
import { App, Dropdown, Button } from 'antd';
import { call } from '../../platform/client';
import { failureOf, isConflict } from '../../platform/failure';
import { useKeepBatch } from './use-batch';

/** One decision for every undecided row of a kind; asked once more, since it is many rows at a press. */
export function BulkDecision({ batch, action }: { batch: BatchDetail; action: RowAction }) {
  const { modal, message } = App.useApp();
  const keep = useKeepBatch(batch.id);
  const deciding = useMutation({
    mutationFn: (decision: RowDecision) =>
      call('POST /staff/batches/{id}/decide', {
        params: { id: batch.id },
        body: { version: batch.version, action, decision },
      }),
    onSuccess: keep.batch,
    onError: (error) => {
      message.error(failureOf(error).text);
      if (isConflict(error)) void keep.refresh();
    },
  });
  const possible = decisionsFor({ action, conflict: null, decision: null, submitted: false });
  if (batch.counts[action] === 0 || possible.length === 0 || whyCannotFix(batch, { submitted: false })) return null;
  const ask = (decision: RowDecision) =>
    void modal.confirm({
      title: `${rowActionLabels[action]}的行都定为“${rowDecisionLabels[decision]}”`,
      content: '已经定过的不变。之后还可以逐行改。',
      okText: rowDecisionLabels[decision],
      cancelText: '先不定',
      onOk: () => deciding.mutateAsync(decision).catch(() => undefined),
    });
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: possible.map((decision) => ({ key: decision, label: `都${rowDecisionLabels[decision]}` })),
        onClick: ({ key }) => {
          const decision = possible.find((one) => one === key);
          if (decision) ask(decision);
        },
      }}
    >
      <Button loading={deciding.isPending} style={{ marginRight: 12 }}>
        一起定
      </Button>
    </Dropdown>
  );
}

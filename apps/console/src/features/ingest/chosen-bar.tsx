import { useMutation } from '@tanstack/react-query';
import { decisionsFor, rowDecisionLabels, type BatchDetail, type RowDecision } from '@market/contract/ingest';
import { App, Button } from 'antd';
import { call } from '../../platform/client';
import { failureOf, isConflict } from '../../platform/failure';
import styles from './lines-desk.module.css';
import { useKeepBatch } from './use-batch';
import type { ChosenLines } from './use-chosen-lines';
import { useSubmitBatch } from './use-submit-batch';

/** What is done with the chosen rows together: decided as all of them may be, or handed over ahead of the others. */
export function ChosenBar({ batch, chosen }: { batch: BatchDetail; chosen: ChosenLines }) {
  const { modal, message } = App.useApp();
  const keep = useKeepBatch(batch.id);
  const submitting = useSubmitBatch(batch);
  const numbers = chosen.rows.map(({ number }) => number);
  const deciding = useMutation({
    mutationFn: (decision: RowDecision) =>
      call('POST /staff/batches/{id}/decide', {
        params: { id: batch.id },
        body: { version: batch.version, rows: numbers, decision },
      }),
    onSuccess: async (changed) => {
      chosen.clear();
      await keep.batch(changed);
    },
    onError: (error) => {
      message.error(failureOf(error).text);
      if (isConflict(error)) void keep.refresh();
    },
  });
  const [first, ...others] = chosen.rows.map((line) => decisionsFor(line));
  const possible = (first ?? []).filter((decision) => others.every((each) => each.includes(decision)));
  const busy = submitting.isPending || deciding.isPending;
  const submit = () =>
    void modal.confirm({
      title: `先提交这 ${chosen.ready.length} 行`,
      content: '只把这几行交给另一位同事核验，其余的留在这一批里。提交过就不能再改列映射。',
      okText: `提交 ${chosen.ready.length} 行`,
      cancelText: '先不提交',
      onOk: () =>
        submitting
          .mutateAsync(chosen.ready.map(({ number }) => number))
          .then(chosen.clear)
          .catch(() => undefined),
    });
  return (
    <div className={styles.chosen} role="group" aria-label="选中的行" data-testid="chosen-bar">
      <span role="status">
        已选 <b className="num">{chosen.rows.length}</b> 行
      </span>
      {possible.map((decision) => (
        <Button
          key={decision}
          disabled={busy}
          loading={deciding.isPending && deciding.variables === decision}
          onClick={() => deciding.mutate(decision)}
        >
          {rowDecisionLabels[decision]}
        </Button>
      ))}
      {chosen.ready.length > 0 && (
        <Button disabled={busy} loading={submitting.isPending} onClick={submit}>
          先提交 {chosen.ready.length} 行
        </Button>
      )}
      {possible.length === 0 && chosen.ready.length === 0 && (
        <span className="cap">这几行没有共同的做法，分类再选</span>
      )}
      <Button type="text" onClick={chosen.clear}>
        取消选择
      </Button>
    </div>
  );
}

import { outcomeOf, whyCannotSubmit, type BatchDetail, type BatchLine } from '@market/contract/ingest';
import { App, Button } from 'antd';
import { useSubmitBatch } from './use-submit-batch';

/** One row ahead of the others: to see how it fares before the rest follows. */
export function SubmitLine({ batch, line }: { batch: BatchDetail; line: BatchLine }) {
  const { modal } = App.useApp();
  const submitting = useSubmitBatch(batch);
  if (whyCannotSubmit(batch) || !['create', 'update'].includes(outcomeOf(line))) return null;
  const ask = () =>
    void modal.confirm({
      title: `先提交第 ${line.row} 行`,
      content: '只把这一行交给另一位同事核验，其余的留在这一批里。提交过就不能再改列映射。',
      okText: '提交这一行',
      cancelText: '先不提交',
      onOk: () => submitting.mutateAsync([line.number]).catch(() => undefined),
    });
  return (
    <Button loading={submitting.isPending} onClick={ask}>
      先提交这一行
    </Button>
  );
}

import { useMutation } from '@tanstack/react-query';
import type { BatchLine, RowDecision } from '@market/contract/ingest';
import { App } from 'antd';
import { call } from '../../platform/client';
import { failureOf, isConflict } from '../../platform/failure';
import { useKeepBatch } from './use-batch';

interface Fix {
  line: BatchLine;
  target: string;
  text: string;
}

/** Mends a cell; the row is checked anew at once. */
export function useFixLine(id: string) {
  const keep = useKeepBatch(id);
  const failed = useLineFailure(id);
  return useMutation({
    mutationFn: ({ line: { number, version }, target, text }: Fix) =>
      call('PUT /staff/batches/{id}/rows/{number}', {
        params: { id, number },
        body: { version, values: { [target]: text } },
      }),
    onSuccess: keep.line,
    onError: failed,
  });
}

interface Decided {
  line: BatchLine;
  /** Null takes a decision back. */
  decision: RowDecision | null;
  /** The record that the row is, when it is another than the one found. */
  recordId?: string;
}

export function useDecideLine(id: string) {
  const keep = useKeepBatch(id);
  const failed = useLineFailure(id);
  return useMutation({
    mutationFn: ({ line: { number, version }, ...decided }: Decided) =>
      call('POST /staff/batches/{id}/rows/{number}/decide', { params: { id, number }, body: { version, ...decided } }),
    onSuccess: keep.line,
    onError: failed,
  });
}

function useLineFailure(id: string) {
  const { message } = App.useApp();
  const keep = useKeepBatch(id);
  return (error: unknown) => {
    const conflict = isConflict(error);
    message.error(conflict ? '同事刚改过这一批，已换成最新的' : failureOf(error).text);
    if (conflict) void keep.refresh();
  };
}

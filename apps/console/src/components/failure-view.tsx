import { Button } from 'antd';
import { failureOf } from '../platform/failure';
import { StateView } from './state-view';

const titles: Partial<Record<string, string>> = { notFound: '没有找到', forbidden: '没有权限' };

/** A reading that failed, with the way to try again. */
export function FailureView({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { text, code, requestId } = failureOf(error);
  return (
    <StateView
      title={titles[code ?? ''] ?? '没有取到'}
      reason={text}
      requestId={requestId}
      actions={<Button onClick={onRetry}>重试</Button>}
    />
  );
}

import type { ApiError } from '@market/api-client';
import type { StateKind } from './state-pictures';
import { StateView } from './state-view';
import { useSay } from '../language';

export interface FailureViewProps {
  error: ApiError;
  onRetry: () => void;
  /** In the middle of a page that has other content. */
  inset?: boolean;
  /** Where else to go: 「回榜单」. */
  away?: { text: string; onTap: () => void } | undefined;
}

const kindOf = ({ status }: ApiError): StateKind => {
  if (status === 0) return 'offline';
  if (status === 401 || status === 403) return 'noAccess';
  return status === 404 ? 'empty' : 'error';
};

const titles: Record<StateKind, string> = {
  offline: '网络不通',
  noAccess: '没有权限',
  empty: '没有找到',
  error: '没有取到内容',
};

/** What could not be loaded, why, and another try. */
export function FailureView({ error, onRetry, inset = false, away }: FailureViewProps) {
  const say = useSay();
  const kind = kindOf(error);
  return (
    <StateView
      kind={kind}
      title={titles[kind]}
      reason={error.message}
      actions={[{ text: say('重试'), onTap: onRetry }, ...(away ? [{ ...away, kind: 'outline' as const }] : [])]}
      requestId={error.requestId}
      inset={inset}
    />
  );
}

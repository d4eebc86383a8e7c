import type { UseQueryResult } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import type { ReactNode } from 'react';
import { FailureView } from './failure-view';

interface Props<T> {
  query: UseQueryResult<T>;
  children: (data: T) => ReactNode;
  rows?: number;
}

/** Skeleton, failure or content. Content that was read stays visible while it is read again. */
export function QueryView<T>({ query, children, rows = 8 }: Props<T>) {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.isError) return <FailureView error={query.error} onRetry={() => void query.refetch()} />;
  return (
    <div aria-busy style={{ padding: 24 }}>
      <Skeleton title={false} paragraph={{ rows }} />
    </div>
  );
}

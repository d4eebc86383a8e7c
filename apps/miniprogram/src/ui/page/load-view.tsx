import type { ReactNode } from 'react';
import type { Loaded } from '@/state/use-load';
import { SkeletonCards } from '../base/skeleton';
import { FailureView, type FailureViewProps } from './failure-view';

export interface LoadViewProps<T> extends Pick<FailureViewProps, 'away'> {
  loaded: Loaded<T>;
  children: (data: T) => ReactNode;
}

/** What was loaded, or why there is nothing to show yet. */
export function LoadView<T>({ loaded: { data, error, reload }, away, children }: LoadViewProps<T>) {
  if (data !== undefined) return <>{children(data)}</>;
  return error ? <FailureView error={error} onRetry={reload} away={away} /> : <SkeletonCards onRetry={reload} />;
}

import type { ReactNode } from 'react';
import type { Listed } from '@/state/use-list';
import { SkeletonCards } from '../base/skeleton';
import { FailureView } from './failure-view';
import { ListEnd } from './list-end';

export interface ListViewProps<Item> {
  listed: Listed<Item>;
  /** Why there is none, and the next step. */
  empty: ReactNode;
  children: (items: readonly Item[]) => ReactNode;
}

/** What is listed so far with its foot, or why there is nothing to show yet. */
export function ListView<Item>({ listed, empty, children }: ListViewProps<Item>) {
  const { items, error, first, reload } = listed;
  if (items.length === 0) {
    if (error) return <FailureView inset error={error} onRetry={reload} />;
    return first ? <SkeletonCards onRetry={reload} /> : empty;
  }
  return (
    <>
      {children(items)}
      <ListEnd listed={listed} />
    </>
  );
}

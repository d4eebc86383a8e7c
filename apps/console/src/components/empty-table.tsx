import type { ReactNode } from 'react';
import { StateView } from './state-view';

export interface Empty {
  text: string;
  reason?: string;
  actions?: ReactNode;
}

export const EmptyTable = ({ text, reason = '换一个条件，或清除筛选。', actions }: Empty) => (
  <StateView title={text} reason={reason} actions={actions} />
);

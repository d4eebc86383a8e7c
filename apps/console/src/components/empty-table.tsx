import { StateView } from './state-view';

export const EmptyTable = ({ text, reason = '换一个条件，或清除筛选。' }: { text: string; reason?: string }) => (
  <StateView title={text} reason={reason} />
);

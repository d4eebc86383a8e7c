import { create } from 'zustand';

export const tabs = [
  { key: 'market', label: '集市' },
  { key: 'map', label: '一图' },
  { key: 'challenges', label: '榜单' },
  { key: 'me', label: '我的' },
] as const;

export type TabKey = (typeof tabs)[number]['key'];

interface TabState {
  active: TabKey;
  /** Messages not read yet, shown on 我的. */
  unread: number;
}

/** Shared by the pages and, on weapp, by the tab bar WeChat draws outside of them. */
export const useTabState = create<TabState>()(() => ({ active: 'market', unread: 0 }));

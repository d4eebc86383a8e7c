import { expect, it } from '@jest/globals';
import type { TodoItem } from '@market/contract/statistics';
import { todoNote } from './todo-note';

const now = new Date('2026-11-17T01:41:00Z');
const item = (change: Partial<TodoItem>): TodoItem => ({
  kind: 'verification',
  count: 5,
  late: 0,
  dueToday: 0,
  oldestAt: '2026-11-13T03:00:00Z',
  ...change,
});

it('says first what is late, then what falls due today, then since when the oldest waits', () => {
  expect(todoNote(item({ late: 4, dueToday: 1 }), now)).toEqual({ text: '4 条超 5 个工作日', tone: 'bad' });
  expect(todoNote(item({ kind: 'correction', late: 2 }), now).text).toBe('2 条超期');
  expect(todoNote(item({ kind: 'correction', dueToday: 2 }), now)).toEqual({ text: '2 条今天到期', tone: 'warn' });
  expect(todoNote(item({ kind: 'vetting' }), now).text).toBe('最早 11月13日');
});

it('says nothing where nothing waits', () => {
  expect(todoNote(item({ count: 0, oldestAt: null }), now).text).toBe('');
});

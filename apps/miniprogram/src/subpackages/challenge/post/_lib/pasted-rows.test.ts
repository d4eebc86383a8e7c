import { expect, it } from '@jest/globals';
import { newRow } from './indicator-templates';
import { pastedRows } from './pasted-rows';

it('reads what a sheet puts on the clipboard, after the rows there are', () => {
  const sheet = [
    '指标名称\t现状\t目标\t单位\t测试方法\t权重',
    '表面粗糙度 Rz\t1.2\t≤ 0.6\tμm\tGB/T 29847\t30%',
    '',
    '剥离强度\t0.52\t>=0.70\tN/mm\tIPC-TM-650 2.4.8\t25',
    '外观\t\t无划痕、无氧化\t\t目视',
  ].join('\r\n');
  const [first, ...added] = pastedRows(sheet, [newRow([])]);
  expect(first).toEqual(newRow([]));
  expect(added).toEqual([
    {
      id: 'i2',
      name: '表面粗糙度 Rz',
      current: '1.2',
      comparator: 'atMost',
      target: '0.6',
      unit: 'μm',
      testMethod: 'GB/T 29847',
      weight: 30,
    },
    {
      id: 'i3',
      name: '剥离强度',
      current: '0.52',
      comparator: 'atLeast',
      target: '0.70',
      unit: 'N/mm',
      testMethod: 'IPC-TM-650 2.4.8',
      weight: 25,
    },
    {
      id: 'i4',
      name: '外观',
      current: '',
      comparator: 'text',
      target: '无划痕、无氧化',
      unit: '',
      testMethod: '目视',
      weight: 0,
    },
  ]);
});

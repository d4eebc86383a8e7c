import { expect, it } from '@jest/globals';
import { templateData } from './template-data.js';

const at = new Date('2026-11-21T15:01:00+08:00');

it('fills each field within the limit of its kind', () => {
  const template = {
    templateId: 't',
    fields: { thing1: 'title', thing2: 'body', phrase3: 'title', time4: 'time', date5: 'time' },
  } as const;
  const data = templateData(template, { title: '你的方案中榜了', body: '一二三四五六七八九十'.repeat(3), at });
  expect(data).toEqual({
    thing1: { value: '你的方案中榜了' },
    thing2: { value: '一二三四五六七八九十一二三四五六七八九…' },
    phrase3: { value: '你的方案…' },
    time4: { value: '2026年11月21日 15:01' },
    date5: { value: '2026年11月21日' },
  });
  expect([...(data.thing2?.value ?? '')]).toHaveLength(20);
});

it('counts a character outside the basic plane as one and never splits it, and leaves no field empty', () => {
  const data = templateData(
    { templateId: 't', fields: { thing1: 'title', thing2: 'body' } },
    { title: '𠮷'.repeat(25), body: ' \n ', at },
  );
  expect(data).toEqual({ thing1: { value: `${'𠮷'.repeat(19)}…` }, thing2: { value: '—' } });
});

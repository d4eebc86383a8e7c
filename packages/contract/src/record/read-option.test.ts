import { expect, it } from '@jest/globals';
import { readFlag, readOptions } from './read-option.js';
import { getRecordType } from './registry.js';

const read = (type: string, key: string, text: string): string[] => {
  const field = getRecordType(type).fields.find((candidate) => candidate.key === key);
  return field ? readOptions(field, text) : ['no such field'];
};

it.each([
  ['carrier', 'level', '国家备案众创空间', ['国家级']],
  ['carrier', 'kind', '国家备案众创空间', ['众创空间']],
  ['carrier', 'kind', '国家级科技企业孵化器', ['孵化器']],
  ['carrier', 'kind', '国家大学科技园', ['大学科技园']],
  ['carrier', 'level', '大学科技园', []],
  ['instrument', 'openness', '部分开放', ['partial']],
  ['instrument', 'openness', '开放 ', ['full']],
  ['instrument', 'openness', '√', ['full']],
  ['instrument', 'openness', '不开放', ['none']],
  ['need', 'cooperationModes', '联合开发、委托研发', ['联合开发', '委托研发']],
  ['enterprise', 'qualifications', '高企；专精特新小巨人企业', ['高新技术企业', '专精特新小巨人企业']],
  ['achievement', 'trl', 'TRL-6（中试）', ['6']],
  ['achievement', 'trl', '六级', ['6']],
  ['achievement', 'stage', 'TRL-6（中试）', ['中试']],
  ['position', 'education', '硕士研究生及以上', ['硕士']],
  ['loan', 'kind', '未写明', []],
])('%s.%s reads %s as %j', (type, key, text, options) => {
  expect(read(type, key, text)).toEqual(options);
});

it('flags are yes, no or not known', () => {
  expect(['是', '√', '☑', 'Yes', '１'].map(readFlag)).toEqual([true, true, true, true, true]);
  expect(['否', '×', '无'].map(readFlag)).toEqual([false, false, false]);
  expect(readFlag('待定')).toBeUndefined();
});

import { expect, it } from '@jest/globals';
import { readFeed } from './feed-spec.js';

const around = { isRegion: (code: string) => code === '320600', hosts: ['kjj.example.cn'] };
const good = {
  title: '南通仪器共享平台',
  regionCode: '320600',
  recordType: 'instrument',
  url: 'https://kjj.example.cn/api/instruments',
  everyHours: 24,
  itemsPath: 'data.list',
  fields: { name: '仪器名称', price: 'feeFen' },
};
const read = (change: object = {}, name = 'nantong') => readFeed(name, JSON.stringify({ ...good, ...change }), around);

it('is a feed with the name of its file', () => {
  expect(read()).toEqual({ feed: { name: 'nantong', ...good } });
  expect(read({ itemsPath: undefined, fields: undefined })).toHaveProperty('feed');
});

it.each([
  ['a type there is not', { recordType: 'nothing' }, 'recordType：没有这种记录'],
  ['a place there is not', { regionCode: '330903' }, 'regionCode：没有 330903 这个城市或区'],
  ['a host that is not allowed', { url: 'https://evil.example/' }, 'url：evil.example 不在 MARKET_OUTBOUND_HOSTS 里'],
  ['another scheme', { url: 'file:///etc/passwd' }, 'url：应为 http 或 https 网址'],
  ['a field there is not', { fields: { name: '食堂' } }, 'fields：这种记录没有“食堂”这一项'],
  ['a path of its own making', { itemsPath: 'data[0]' }, 'itemsPath：写成 data.list 的样子'],
])('with %s is refused by name', (_, change, reason) => {
  expect(read(change)).toEqual({ wrong: [reason] });
});

it('names every setting that is wrong or unknown, and what is no JSON', () => {
  expect(read({ title: '', everyHours: 0, token: 'x' })).toHaveProperty('wrong.length', 3);
  expect(readFeed('nantong', '{', around)).toHaveProperty('wrong.length', 1);
  expect(read({}, 'Nantong')).toEqual({ wrong: ['文件名用小写字母、数字和 -，2 到 21 位'] });
});

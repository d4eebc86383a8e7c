import type { SearchDocument } from '../../apps/server/src/integrations/search/search.port.js';

export const document = (key: string, title: string, change: Partial<SearchDocument> = {}): SearchDocument => ({
  key,
  title,
  names: [],
  numbers: [],
  text: '',
  facets: { group: ['resource'], region: ['320500'], type: ['carrier'] },
  publishedAt: Date.parse('2026-01-01'),
  deadline: null,
  over: false,
  ...change,
});

/** A small market: what every search index is tried with. */
export const smallMarket: readonly SearchDocument[] = [
  document('region:320500', '苏州', { text: '苏州市', facets: { group: ['region'], region: ['320500'] } }),
  document('record:park', '苏州纳米城', {
    names: ['苏州纳米城', '苏州纳米科技发展有限公司'],
    text: '孵化器 新材料 园区有公共实验室',
    facets: {
      group: ['resource'],
      region: ['320500'],
      type: ['carrier'],
      industry: ['新材料', '生物医药'],
      level: ['国家级'],
    },
    publishedAt: Date.parse('2026-03-01'),
  }),
  document('record:school', '南京大学', {
    names: ['南京大学'],
    text: '高校院所',
    facets: { group: ['resource'], region: ['320100'], type: ['institution'] },
  }),
  document('record:science-park', '南京大学国家大学科技园', {
    names: ['南京大学国家大学科技园', '南京大学资产经营公司'],
    text: '大学科技园 孵化器',
    facets: { group: ['resource'], region: ['320100'], type: ['carrier'], industry: ['新材料'], level: ['国家级'] },
    publishedAt: Date.parse('2026-05-01'),
  }),
  document('record:policy', '无锡市科技创新基金管理办法', {
    names: ['无锡市科学技术局'],
    numbers: ['锡科财〔2025〕145号'],
    text: '支持新材料与人工智能的研发投入',
    facets: {
      group: ['policy'],
      region: ['320200'],
      type: ['policy'],
      level: ['市级'],
      validity: ['有效'],
      amount: ['to500'],
    },
    publishedAt: Date.parse('2026-04-01'),
    deadline: '2026-12-31',
  }),
  document('record:old-policy', '新材料首批次应用奖励', {
    names: ['无锡市工业和信息化局'],
    text: '已经截止',
    facets: { group: ['policy'], region: ['320200'], type: ['policy'], validity: ['失效'], amount: ['to50'] },
    publishedAt: Date.parse('2026-02-01'),
    deadline: '2026-02-28',
    over: true,
  }),
  document('challenge:foil', '高频覆铜板用铜箔表面处理', {
    names: ['演示·澄湖新材料有限公司'],
    numbers: ['SZ2026-003'],
    text: '新材料 粗糙度 10 GHz',
    facets: { group: ['challenge'], region: ['320500'], industry: ['新材料'], amount: ['to1000'] },
    publishedAt: Date.parse('2026-06-01'),
    deadline: '2026-11-30',
  }),
];

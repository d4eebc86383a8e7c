/** The search of everything. */
export const searchWords = {
  搜索: 'Search',
  '搜政策、载体、榜单、单位、文号': 'Policy, park, challenge, organization',
  '搜“{q}”': 'Search “{q}”',
  最相关: 'Most relevant',
  将截止: 'Closing soon',
  单位: 'Organization',
  '50万元以下': 'Below CNY 500,000',
  '50万–200万元': 'CNY 500,000–2 million',
  '200万–500万元': 'CNY 2–5 million',
  '500万–1,000万元': 'CNY 5–10 million',
  '1,000万元以上': 'Above CNY 10 million',
  '全部 {count} 条': 'All {count}',
  '这些结果没有可再分的。': 'These results cannot be narrowed further.',
  '没有“{q}”，下面是“{searched}”的结果。': 'Nothing for “{q}”; these are for “{searched}”.',
  '没有同时含“{q}”各词的，下面是最接近的。': 'Nothing has all the words of “{q}”; these come nearest.',
  最近搜过: 'Your last searches',
  清空最近搜过: 'Clear your last searches',
  大家常搜: 'Often searched',
  哪里常搜: 'Often searched where',
  '近 30 天': 'Last 30 days',
  '可搜名称、单位、文号、拼音和首字母，如“新材料”“nanjing”“锡科财〔2025〕145号”。':
    'Search names, organizations, document numbers, pinyin and English names.',
  '不加条件有 {outside} 条，去看': '{outside} without the conditions, see them',
  '八地公开的记录和榜单里没有这些词，相近的也没有。换个说法再搜，或把需求发成榜。':
    'No public record or challenge has these words, nor any near them. Try other words, or post the need as a challenge.',
  看全部记录: 'All records',
};

import { freshnessLabels, freshnessLevels, provenanceKinds, provenanceLabels } from '@market/contract/record';

export const marketTexts = [
  '沿沪宁协同创新集市把上海普陀和南京、无锡、常州、苏州、南通、镇江、泰州的科技政策、载体、平台、院所和榜单放在一处，供企业、高校和院所查找。',
  '企业可以发榜说出难题，也可以按指标逐条揭榜。企业榜由发榜方定榜，平台只作见证。',
];

const kinds = provenanceKinds.map((kind) => {
  const { glyph, label } = provenanceLabels[kind];
  return `“${glyph}”是${label}`;
});

export const dataTexts = [
  '每条记录都写明来源、日期和核验部门，并可打开原文。内容以来源单位的原文为准。',
  `来源字印：${kinds.join('，')}。`,
  `珠表示核验有多近，由近到远：${freshnessLevels.map((level) => freshnessLabels[level]).join('、')}。`,
];

export const demoText =
  '标「演示」的企业、人员、电话和榜单为虚构，仅供试用，不指向真实单位。公共机构和政策取自公开页面。';

export const mapTexts = [
  '各地轮廓取自 Apache ECharts 4.9.0（Apache License 2.0）并经简化，只作示意，不作界线依据。线路图表示先后，不表示地理位置。',
  '图标取自 Lucide（ISC 许可），数字字体为 Barlow（SIL 开放字体许可 1.1）。',
];

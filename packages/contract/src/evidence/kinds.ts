/** What is put on the chain, with its name. A new kind is a line here and a call of `evidence.add`. */
export const evidenceKinds = {
  'challenge.published': '张榜内容',
  'bid.submitted': '密封方案',
  'bid.opened': '开启记录',
  'bid.scored': '评分表',
  'challenge.notice': '公示',
  'challenge.awarded': '定榜',
  'agreement.signed': '技术合同',
  'milestone.accepted': '里程碑',
  'challenge.completed': '验收结论',
  'audit.anchored': '审计日志',
} as const;
export type EvidenceKind = keyof typeof evidenceKinds;

/** 揭榜数与评分在公布之前不外露：these links are on the chain, but not on a challenge's public page. */
export const sealedKinds: readonly EvidenceKind[] = ['bid.submitted', 'bid.scored'];

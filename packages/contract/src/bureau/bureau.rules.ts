import type { Actor, ErrorCode } from '../shared/index.js';

const writers = ['maintainer', 'verifier', 'vetter', 'districtAdmin'] as const;

/** 通讯录由各局自己维护：the district admin too writes only for the district. */
export function whyCannotEditBureau(actor: Actor, regionCode: string): ErrorCode | undefined {
  if (!writers.some((role) => actor.roles.includes(role))) return 'forbidden';
  return actor.regionCode === regionCode ? undefined : 'notOwnBureau';
}

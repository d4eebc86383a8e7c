import { hearingOver, isUnheard, type ClaimRow } from '@market/contract/claim';
import { DueMark } from '../../components/due-mark';
import { clock } from '../../platform/clock';

const said = { agreed: '已答复：同意', objected: '已答复：不同意' } as const;

/** 单位答复：what the organization said, or until when it may; after that the bureau need not wait. */
export function Hearing({ claim, until }: { claim: ClaimRow; until: string }) {
  if (claim.answer) return said[claim.answer];
  return isUnheard(claim) && hearingOver(claim, clock.now()) ? (
    '到期没有答复，可以办理'
  ) : (
    <DueMark dueAt={until} owed={isUnheard(claim)} />
  );
}

import type { AgreementView } from '@market/contract/agreement';
import type { Actor } from '@market/contract/shared';
import type { Moving } from '@/state/use-move';

/** What every part of the page works with. */
export interface PartProps {
  agreement: AgreementView;
  actor: Actor;
  moving: Moving<AgreementView>;
}

export type Payment = AgreementView['payments'][number];
export type ChangeRequest = AgreementView['changes'][number];
export type FollowUp = AgreementView['followUps'][number];

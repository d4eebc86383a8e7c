import { whyCannotCall, type Actor } from '@market/contract/shared';
import { todos } from '@market/contract/statistics';

/** Whether the desk of this place's records is open to the actor. */
export const mayKeep = (actor: Actor, regionCode: string): boolean =>
  whyCannotCall(actor, todos.overdueRecord.access) === undefined &&
  (actor.roles.includes('districtAdmin') || actor.regionCode === regionCode);

import { whyCannotCall, type Actor } from '@market/contract/shared';
import { todos } from '@market/contract/statistics';

/** Whether the pages of the challenges are open to the actor. */
export const mayVet = (actor: Actor): boolean => whyCannotCall(actor, todos.vetting.access) === undefined;

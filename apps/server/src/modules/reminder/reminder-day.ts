import { addDays, beijingInstant } from '@market/contract/shared';

/** In the morning, `lead` days before. */
export const dueAt = (closesOn: string, lead: number): Date =>
  new Date(beijingInstant(addDays(closesOn, -lead), '09:00'));

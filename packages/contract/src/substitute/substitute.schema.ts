import * as z from 'zod/mini';
import { day, id, roles, text } from '../shared/index.js';
import { substituteStates } from './substitute.rules.js';

const role = z.enum(roles);

export const substitute = z.object({
  id,
  absentId: id,
  absentName: z.string(),
  substituteId: id,
  substituteName: z.string(),
  roles: z.array(role),
  fromDay: day,
  untilDay: day,
  note: z.string(),
  state: z.enum(substituteStates),
});
export type Substitute = z.output<typeof substitute>;

/** Of the actor's own place: who stands in for whom, and who could. */
export const substitutes = z.object({
  items: z.array(substitute),
  colleagues: z.array(
    z.object({ accountId: id, displayName: z.string(), roles: z.array(role), regionCode: z.nullable(z.string()) }),
  ),
});
export type Colleague = z.output<typeof substitutes>['colleagues'][number];

export const nameSubstitute = z.strictObject({
  substituteId: id,
  roles: z.array(role).check(z.minLength(1), z.maxLength(5)),
  fromDay: day,
  untilDay: day,
  note: text(200),
});

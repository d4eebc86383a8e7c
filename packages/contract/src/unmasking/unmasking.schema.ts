import * as z from 'zod/mini';
import { filledText } from '../shared/index.js';
import { unmaskKinds } from './unmasking.rules.js';

export const unmask = z.strictObject({
  reason: z.strictObject({ kind: z.enum(unmaskKinds), text: filledText(200) }),
});

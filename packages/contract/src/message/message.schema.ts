import * as z from 'zod/mini';
import { id, regionCode } from '../shared/index.js';
import { messageTargets } from './targets.js';

export const messageView = z.object({
  id,
  title: z.string(),
  body: z.string(),
  target: z.nullable(z.object({ kind: z.enum(messageTargets), id: z.union([id, regionCode]) })),
  createdAt: z.string(),
  readAt: z.nullable(z.string()),
});
export type MessageView = z.output<typeof messageView>;

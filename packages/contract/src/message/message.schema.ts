import * as z from 'zod/mini';
import { id } from '../shared/index.js';

/** Where a message leads: the reader's own view of the thing it is about. */
export const messageTargets = ['ownChallenge', 'ownBid', 'challenge', 'record'] as const;

export const messageView = z.object({
  id,
  title: z.string(),
  body: z.string(),
  target: z.nullable(z.object({ kind: z.enum(messageTargets), id })),
  createdAt: z.string(),
  readAt: z.nullable(z.string()),
});
export type MessageView = z.output<typeof messageView>;

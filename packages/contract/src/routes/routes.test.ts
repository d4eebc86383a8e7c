import { expect, it } from '@jest/globals';
import * as z from 'zod/mini';
import type { Route } from '../shared/index.js';
import { routes } from './index.js';

const SECRETS = ['password', 'token', 'key', 'secret', 'codes'];

it('an answer that carries a secret is kept nowhere', () => {
  const kept = Object.entries<Route>(routes)
    .filter(([, { returns, shownOnce }]) => returns instanceof z.ZodMiniObject && !shownOnce && carriesSecret(returns))
    .map(([operation]) => operation);
  expect(kept).toEqual([]);
});

const carriesSecret = ({ shape }: z.ZodMiniObject): boolean => SECRETS.some((name) => name in shape);

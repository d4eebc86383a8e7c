import { describe, expect, it } from '@jest/globals';
import { agreedActions } from '@market/contract/approval';
import { platformActions } from '@market/contract/audit';
import { routes } from '@market/contract/routes';
import { actionLabels } from './action-labels';

describe('the actions of the audit trail', () => {
  it('all have a Chinese name, and no other has', () => {
    const audited = Object.values(routes).flatMap((route) => ('audit' in route ? [route.audit] : []));
    expect(new Set(Object.keys(actionLabels))).toEqual(
      new Set([...audited, ...Object.keys({ ...platformActions, ...agreedActions })]),
    );
  });
});

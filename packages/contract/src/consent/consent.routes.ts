import * as z from 'zod/mini';
import { idParams, pageOf, pageQuery, signedIn, staff, type RouteTable } from '../shared/index.js';
import { unmask } from '../unmasking/unmasking.schema.js';
import { openedContact, ownConsent } from './consent.schema.js';

export const consentRoutes = {
  'GET /my/consents': {
    summary: '我同意交出的联系方式，和谁看过',
    access: signedIn,
    query: z.strictObject(pageQuery),
    returns: pageOf(ownConsent),
  },
  'POST /my/consents/{id}/end': {
    summary: '收回同意；之后不能再看',
    access: signedIn,
    params: idParams,
    status: 204,
    audit: 'consent.end',
  },
  'POST /staff/consents/{id}/open': {
    summary: '写明理由，看对方同意交出的联系方式，记下谁在何时看',
    access: staff('maintainer', 'verifier', 'districtAdmin'),
    params: idParams,
    body: unmask,
    returns: openedContact,
    shownOnce: true,
    audit: 'consent.open',
  },
} as const satisfies RouteTable;

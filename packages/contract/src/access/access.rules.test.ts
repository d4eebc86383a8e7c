import { expect, it } from '@jest/globals';
import { anyone, organizationWriter, signedIn, staff } from '../shared/index.js';
import { areaOf, callersOf, rowRuleOf } from './access.rules.js';

it('tells who may call by the rule of the guard', () => {
  expect(callersOf(anyone)).toHaveLength(15);
  expect(callersOf(signedIn)).not.toContain('anyone');
  expect(callersOf(signedIn)).not.toContain('cityPlatform');
  expect(callersOf(organizationWriter)).toEqual(['admin', 'handler']);
  expect(callersOf(staff('vetter', 'auditor'))).toEqual(['vetter', 'auditor']);
});

it.each([
  ['GET /challenges', anyone, 'public', 'public'],
  ['GET /my/filters', signedIn, 'own', 'own'],
  ['PUT /my/challenges/{id}', organizationWriter, 'own', 'organization'],
  ['POST /challenges/{id}/questions', organizationWriter, 'public', 'public'],
  ['GET /staff/records', staff('maintainer', 'districtAdmin'), 'desk', 'region'],
  ['GET /staff/audit', staff('auditor'), 'desk', 'all'],
  ['GET /staff/seats', staff('expert'), 'desk', 'own'],
  ['POST /ingest/batches', staff('cityPlatform'), 'program', 'own'],
  ['GET /attachments/{id}/file', anyone, 'public', 'organization'],
  ['POST /staff/substitutes/{id}/revoke', staff('maintainer'), 'desk', 'own'],
  ['PUT /staff/portals/{id}', staff('maintainer'), 'desk', 'bureau'],
  ['GET /staff/portals/{id}/probes', staff('maintainer'), 'desk', 'all'],
])('%s', (operation, access, area, rows) => {
  expect(areaOf(operation)).toBe(area);
  expect(rowRuleOf(operation, access)).toBe(rows);
});

import * as z from 'zod/mini';
import { organizationMember, signedIn, type RouteTable } from '../shared/index.js';
import { organizationContent, ownOrganization, saveOrganization } from './organization.schema.js';

export const organizationRoutes = {
  'GET /my/organization': { summary: '本单位', access: organizationMember, returns: ownOrganization },
  'POST /my/organization': {
    summary: '登记单位，登记人成为单位管理员',
    access: signedIn,
    body: z.strictObject({ content: organizationContent }),
    returns: ownOrganization,
    status: 201,
    audit: 'organization.register',
  },
  'PUT /my/organization': {
    summary: '修改单位资料；改名称、代码或所在地后须重新核实',
    access: { who: 'organization', seats: ['admin'] },
    body: saveOrganization,
    returns: ownOrganization,
    audit: 'organization.save',
  },
} as const satisfies RouteTable;

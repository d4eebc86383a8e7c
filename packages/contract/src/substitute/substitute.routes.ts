import { idParams, staff, type RouteTable } from '../shared/index.js';
import { nameSubstitute, substitute, substitutes } from './substitute.schema.js';

const bureauStaff = staff('maintainer', 'verifier', 'vetter', 'broker', 'districtAdmin');

export const substituteRoutes = {
  'GET /staff/substitutes': {
    summary: '本局谁替谁的班，以及可以替班的同事',
    access: bureauStaff,
    returns: substitutes,
  },
  'POST /staff/substitutes': {
    summary: '请一位同事在一段时间里替自己办理',
    access: bureauStaff,
    body: nameSubstitute,
    returns: substitute,
    status: 201,
    audit: 'substitute.name',
  },
  'POST /staff/substitutes/{id}/revoke': {
    summary: '提前结束替班，双方都可以',
    access: bureauStaff,
    params: idParams,
    returns: substitute,
    audit: 'substitute.revoke',
  },
} as const satisfies RouteTable;

import { staff, type RouteTable } from '../shared/index.js';
import { changeNetworks, networkList } from './network.schema.js';

export const networkRoutes = {
  'GET /staff/networks': {
    summary: '控制台的访问网络；一条没有就是不限制',
    access: staff('securityAdmin', 'systemAdmin'),
    returns: networkList,
  },
  'PUT /staff/networks': {
    summary: '收紧访问网络；放宽要另一位管理员同意',
    access: staff('securityAdmin'),
    body: changeNetworks,
    returns: networkList,
    audit: 'networks.change',
  },
} as const satisfies RouteTable;

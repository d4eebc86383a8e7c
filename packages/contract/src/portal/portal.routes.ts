import { anyone, idParams, pageOf, staff, type RouteTable } from '../shared/index.js';
import {
  createPortal,
  jump,
  jumpFigures,
  portalProbe,
  portalQuery,
  portalVersion,
  portalView,
  probeQuery,
  savePortal,
  staffPortal,
} from './portal.schema.js';

const desk = staff('maintainer', 'verifier', 'districtAdmin');

export const portalRoutes = {
  'GET /portals': {
    summary: '各地平台入口',
    access: anyone,
    query: portalQuery,
    returns: pageOf(portalView),
    maxAgeS: 30,
  },
  'POST /portals/{id}/jumps': {
    summary: '去了某个平台：只计数，不记是谁',
    access: anyone,
    params: idParams,
    body: jump,
    status: 204,
    counts: true,
  },
  'GET /staff/portals': {
    summary: '平台入口：全部八地，本局的可改',
    access: desk,
    query: portalQuery,
    returns: pageOf(staffPortal),
  },
  'GET /staff/portals/jumps': {
    summary: '近 30 天各地的跳转次数，按方式和日子；只有次数',
    access: desk,
    query: portalQuery,
    returns: jumpFigures,
  },
  'GET /staff/portals/jumps/csv': {
    summary: '近 30 天的跳转次数，每地每天一行',
    access: desk,
    query: portalQuery,
    file: 'csv',
  },
  'POST /staff/portals': {
    summary: '新增本地的平台入口',
    access: desk,
    body: createPortal,
    returns: staffPortal,
    status: 201,
    audit: 'portal.create',
  },
  'PUT /staff/portals/{id}': {
    summary: '修改入口；改后要另一位同事确认',
    access: desk,
    params: idParams,
    body: savePortal,
    returns: staffPortal,
    audit: 'portal.save',
  },
  'POST /staff/portals/{id}/confirm': {
    summary: '确认入口',
    access: staff('verifier', 'districtAdmin'),
    params: idParams,
    body: portalVersion,
    returns: staffPortal,
    audit: 'portal.confirm',
  },
  'POST /staff/portals/{id}/retire': {
    summary: '停用入口',
    access: desk,
    params: idParams,
    body: portalVersion,
    returns: staffPortal,
    audit: 'portal.retire',
  },
  'POST /staff/portals/{id}/probe': {
    summary: '现在检测链接',
    access: desk,
    params: idParams,
    returns: staffPortal,
    audit: 'portal.probe',
  },
  'GET /staff/portals/{id}/probes': {
    summary: '一个入口的检测记录，新的在前',
    access: desk,
    params: idParams,
    query: probeQuery,
    returns: pageOf(portalProbe),
  },
} as const satisfies RouteTable;

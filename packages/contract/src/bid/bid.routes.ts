import { idParams, organizationMember, organizationWriter, pageOf, type RouteTable } from '../shared/index.js';
import { moveBid, ownBid, ownBidRow, saveBid, startBid } from './bid.schema.js';

export const bidRoutes = {
  'GET /my/bids': { summary: '本单位的方案', access: organizationMember, returns: pageOf(ownBidRow) },
  'POST /my/bids': {
    summary: '开始揭榜；已有草稿则返回它',
    access: organizationWriter,
    body: startBid,
    returns: ownBid,
    status: 201,
    audit: 'bid.start',
  },
  'GET /my/bids/{id}': { summary: '本单位的一份方案', access: organizationMember, params: idParams, returns: ownBid },
  'PUT /my/bids/{id}': {
    summary: '保存方案草稿',
    access: organizationWriter,
    params: idParams,
    body: saveBid,
    returns: ownBid,
    audit: 'bid.save',
  },
  'POST /my/bids/{id}/submit': {
    summary: '密封提交，得回执',
    access: organizationWriter,
    params: idParams,
    body: moveBid,
    returns: ownBid,
    audit: 'bid.submit',
  },
  'POST /my/bids/{id}/unseal': {
    summary: '截止前撤回已提交的方案，回到草稿',
    access: organizationWriter,
    params: idParams,
    body: moveBid,
    returns: ownBid,
    audit: 'bid.unseal',
  },
  'POST /my/bids/{id}/withdraw': {
    summary: '放弃草稿',
    access: organizationWriter,
    params: idParams,
    body: moveBid,
    returns: ownBid,
    audit: 'bid.withdraw',
  },
} as const satisfies RouteTable;

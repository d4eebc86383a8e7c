import { openedBid } from '../bid/bid.schema.js';
import {
  anyone,
  idParams,
  organizationMember,
  organizationWriter,
  pageOf,
  staff,
  type RouteTable,
} from '../shared/index.js';
import { checkFormat, openingView, publicOpening } from './bid-opening.schema.js';

const bureau = staff('vetter', 'districtAdmin');

/** 开启：two sides, two persons; the bureau witnesses every opening, and reads the bids of 政府榜 alone. */
export const bidOpeningRoutes = {
  'GET /challenges/{id}/opening': {
    summary: '开启记录',
    access: anyone,
    params: idParams,
    returns: publicOpening,
    maxAgeS: 5,
  },
  'GET /my/challenges/{id}/opening': {
    summary: '开启到了哪一步',
    access: organizationMember,
    params: idParams,
    returns: openingView,
  },
  'POST /my/challenges/{id}/open': {
    summary: '截止后由发榜方开启；见证人也开启后放出密钥',
    access: organizationWriter,
    params: idParams,
    returns: openingView,
    audit: 'challenge.openBids',
  },
  'GET /my/challenges/{id}/bids': {
    summary: '已开启的方案',
    access: organizationMember,
    params: idParams,
    returns: pageOf(openedBid),
    audit: 'bid.readOpened',
  },
  'POST /my/challenges/{id}/format-check': {
    summary: '企业榜的形式审查',
    access: organizationWriter,
    params: idParams,
    body: checkFormat,
    returns: openingView,
    audit: 'challenge.checkFormat',
  },
  'GET /staff/challenges/{id}/opening': {
    summary: '开启到了哪一步',
    access: bureau,
    params: idParams,
    returns: openingView,
  },
  'POST /staff/challenges/{id}/open': {
    summary: '截止后由科技局见证人开启',
    access: bureau,
    params: idParams,
    returns: openingView,
    audit: 'challenge.witnessOpening',
  },
  'GET /staff/challenges/{id}/bids': {
    summary: '政府榜已开启的方案',
    access: bureau,
    params: idParams,
    returns: pageOf(openedBid),
    audit: 'bid.readOpened',
  },
  'POST /staff/challenges/{id}/format-check': {
    summary: '政府榜的形式审查',
    access: bureau,
    params: idParams,
    body: checkFormat,
    returns: openingView,
    audit: 'challenge.checkFormat',
  },
} as const satisfies RouteTable;

import * as z from 'zod/mini';
import {
  anyone,
  idParams,
  organizationMember,
  organizationWriter,
  pageOf,
  pageQuery,
  staff,
  type RouteTable,
} from '../shared/index.js';
import {
  bookingRow,
  confirmBooking,
  explainBooking,
  openingQuery,
  openingRow,
  ownBooking,
  requestBooking,
  saveOpening,
  slotGrid,
  staffBooking,
  staffBookingQuery,
} from './booking.schema.js';

const bureau = staff('maintainer', 'verifier', 'districtAdmin');

export const bookingRoutes = {
  'GET /records/{id}/slots': {
    summary: '可约时段',
    access: anyone,
    params: idParams,
    returns: slotGrid,
  },
  'GET /my/bookings': {
    summary: '本单位的预约',
    access: organizationMember,
    query: z.strictObject(pageQuery),
    returns: pageOf(bookingRow),
  },
  'POST /my/bookings': {
    summary: '预约',
    access: organizationWriter,
    body: requestBooking,
    returns: ownBooking,
    status: 201,
    audit: 'booking.request',
  },
  'GET /my/bookings/{id}': { summary: '一次预约', access: organizationMember, params: idParams, returns: ownBooking },
  'POST /my/bookings/{id}/cancel': {
    summary: '开始前取消预约',
    access: organizationWriter,
    params: idParams,
    body: explainBooking,
    returns: ownBooking,
    audit: 'booking.cancel',
  },
  'GET /staff/bookings': {
    summary: '办理：本地的预约',
    access: bureau,
    query: staffBookingQuery,
    returns: pageOf(bookingRow),
  },
  'GET /staff/bookings/{id}': { summary: '办理：一次预约', access: bureau, params: idParams, returns: staffBooking },
  'POST /staff/bookings/{id}/confirm': {
    summary: '确认预约',
    access: bureau,
    params: idParams,
    body: confirmBooking,
    returns: staffBooking,
    audit: 'booking.confirm',
  },
  'POST /staff/bookings/{id}/decline': {
    summary: '不接受预约，写明理由',
    access: bureau,
    params: idParams,
    body: explainBooking,
    returns: staffBooking,
    audit: 'booking.decline',
  },
  'POST /staff/bookings/{id}/cancel': {
    summary: '开始前由科技局取消，写明理由',
    access: bureau,
    params: idParams,
    body: explainBooking,
    returns: staffBooking,
    audit: 'booking.cancelByBureau',
  },
  'GET /staff/openings': {
    summary: '办理：可预约的仪器、平台和开放规则',
    access: bureau,
    query: openingQuery,
    returns: pageOf(openingRow),
  },
  'PUT /staff/openings/{id}': {
    summary: '改一条记录的开放规则',
    access: bureau,
    params: idParams,
    body: saveOpening,
    returns: openingRow,
    audit: 'opening.save',
  },
} as const satisfies RouteTable;

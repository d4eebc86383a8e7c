import * as z from 'zod/mini';
import { anyone, idParams, pageOf, pageQuery, staff, type RouteTable } from '../shared/index.js';
import {
  contestDetail,
  contestQuery,
  contestRow,
  openContest,
  staffContest,
  staffContestRow,
} from './contest.schema.js';

const bureau = staff('vetter', 'districtAdmin');

export const contestRoutes = {
  'GET /contests': {
    summary: '挑战赛征集，最近截止的在前',
    access: anyone,
    query: contestQuery,
    returns: pageOf(contestRow),
    maxAgeS: 5,
  },
  'GET /contests/{id}': {
    summary: '一次征集与选上的榜单',
    access: anyone,
    params: idParams,
    returns: contestDetail,
    maxAgeS: 5,
  },
  'GET /staff/contests': {
    summary: '范围内的挑战赛征集',
    access: bureau,
    query: z.strictObject(pageQuery),
    returns: pageOf(staffContestRow),
  },
  'POST /staff/contests': {
    summary: '发起挑战赛征集',
    access: bureau,
    body: openContest,
    returns: staffContest,
    status: 201,
    audit: 'contest.open',
  },
  'GET /staff/contests/{id}': {
    summary: '一次征集与交来的题目',
    access: bureau,
    params: idParams,
    returns: staffContest,
    audit: 'contest.read',
  },
} as const satisfies RouteTable;

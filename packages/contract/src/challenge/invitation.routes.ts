import * as z from 'zod/mini';
import {
  filledText,
  idParams,
  organizationMember,
  organizationWriter,
  pageOf,
  type RouteTable,
} from '../shared/index.js';
import { challengeVersion } from './amendment.schema.js';
import { challengeCard, challengeDetail } from './challenge.schema.js';
import { invitee, saveInvitations } from './invitation.schema.js';

/** 定向: who is asked, and what the asked see. No public operation knows these challenges. */
export const invitationRoutes = {
  'GET /my/challenges/{id}/invitations': {
    summary: '定向榜单邀请的单位',
    access: organizationMember,
    params: idParams,
    returns: pageOf(invitee),
  },
  'PUT /my/challenges/{id}/invitations': {
    summary: '定向邀请；张榜后只能再加',
    access: organizationWriter,
    params: idParams,
    body: saveInvitations,
    returns: pageOf(invitee),
    audit: 'challenge.invite',
  },
  'GET /organizations': {
    summary: '按名称找已核实的单位，供邀请',
    access: organizationWriter,
    query: z.strictObject({ q: filledText(60) }),
    returns: pageOf(invitee),
  },
  'GET /my/invitations': {
    summary: '邀请本单位揭的榜',
    access: organizationMember,
    returns: pageOf(challengeCard),
  },
  'GET /my/invitations/{id}': {
    summary: '邀请本单位的一张榜',
    access: organizationMember,
    params: idParams,
    returns: challengeDetail,
  },
  'GET /my/invitations/{id}/versions': {
    summary: '邀请本单位的一张榜的各版与差异',
    access: organizationMember,
    params: idParams,
    returns: pageOf(challengeVersion),
  },
} as const satisfies RouteTable;

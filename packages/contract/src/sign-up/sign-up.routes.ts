import { anyone, idParams, pageOf, signedIn, staff, type RouteTable } from '../shared/index.js';
import {
  attendee,
  attendeeQuery,
  checkInByCode,
  moveSignUp,
  ownSignUp,
  ownSignUpQuery,
  requestSignUp,
  signUpDoor,
  signUpEvent,
  signUpEventQuery,
  signUpRow,
} from './sign-up.schema.js';

const bureau = staff('maintainer', 'verifier', 'districtAdmin');

export const signUpRoutes = {
  'GET /records/{id}/sign-up': {
    summary: '活动的报名情况',
    access: anyone,
    params: idParams,
    returns: signUpDoor,
  },
  'GET /my/sign-ups': { summary: '我的报名', access: signedIn, query: ownSignUpQuery, returns: pageOf(signUpRow) },
  'POST /my/sign-ups': {
    summary: '报名；满员时排候补',
    access: signedIn,
    body: requestSignUp,
    returns: ownSignUp,
    status: 201,
    audit: 'signUp.request',
  },
  'GET /my/sign-ups/{id}': { summary: '一次报名，带签到码', access: signedIn, params: idParams, returns: ownSignUp },
  'POST /my/sign-ups/{id}/cancel': {
    summary: '开始前取消报名；候补按先后递补',
    access: signedIn,
    params: idParams,
    body: moveSignUp,
    returns: ownSignUp,
    audit: 'signUp.cancel',
  },
  'GET /staff/events': {
    summary: '办理：本地活动的报名情况',
    access: bureau,
    query: signUpEventQuery,
    returns: pageOf(signUpEvent),
  },
  'GET /staff/events/{id}': {
    summary: '办理：一场活动的报名情况',
    access: bureau,
    params: idParams,
    returns: signUpEvent,
  },
  'GET /staff/events/{id}/attendees': {
    summary: '办理：签到名单',
    access: bureau,
    params: idParams,
    query: attendeeQuery,
    returns: pageOf(attendee),
  },
  'POST /staff/events/{id}/check-in': {
    summary: '凭签到码签到',
    access: bureau,
    params: idParams,
    body: checkInByCode,
    returns: attendee,
    audit: 'signUp.checkIn',
  },
  'GET /staff/events/{id}/attendee-sheet': {
    summary: '导出签到名单；带同意交出的电话，并记下谁在何时导出',
    access: bureau,
    params: idParams,
    file: 'csv',
    audit: 'signUp.export',
  },
  'POST /staff/sign-ups/{id}/attend': {
    summary: '在名单上签到',
    access: bureau,
    params: idParams,
    body: moveSignUp,
    returns: attendee,
    audit: 'signUp.attend',
  },
  'POST /staff/sign-ups/{id}/unattend': {
    summary: '撤销签到',
    access: bureau,
    params: idParams,
    body: moveSignUp,
    returns: attendee,
    audit: 'signUp.unattend',
  },
} as const satisfies RouteTable;

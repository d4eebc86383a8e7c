import * as z from 'zod/mini';
import { idParams, signedIn, type RouteTable } from '../shared/index.js';
import { reminder, setReminder } from './reminder.schema.js';

export const reminderRoutes = {
  'GET /my/reminders': {
    summary: '还没到的提醒，先到的在前',
    access: signedIn,
    returns: z.object({ items: z.array(reminder) }),
  },
  'PUT /my/reminders/{id}': {
    summary: '申报或报名截止前几天提醒我；再设就改',
    access: signedIn,
    params: idParams,
    body: setReminder,
    returns: reminder,
    audit: 'reminder.set',
  },
  'DELETE /my/reminders/{id}': {
    summary: '不再提醒',
    access: signedIn,
    params: idParams,
    status: 204,
    audit: 'reminder.cancel',
  },
} as const satisfies RouteTable;

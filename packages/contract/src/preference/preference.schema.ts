import * as z from 'zod/mini';
import { messageChannels, messageGroups, subscribeTemplates } from '../message/groups.js';
import { filledText, text } from '../shared/index.js';
import { digests } from './preference.rules.js';

const clock = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
const quiet = z.nullable(z.strictObject({ from: clock, until: clock }));
const choices = z.record(z.enum(messageGroups), z.array(z.enum(messageChannels)).check(z.maxLength(3)));

export const setPreferences = z.strictObject({ choices, digest: z.enum(digests), quiet });

/** A way outside the inbox: whether the operator has it, and where it leads for this person (masked), if anywhere. */
export const channelView = z.object({
  channel: z.enum(messageChannels),
  offered: z.boolean(),
  address: z.nullable(z.string()),
  /** Given for messages alone, and so can be taken back: the phone somebody signs in with cannot. */
  removable: z.boolean(),
});
export type ChannelView = z.output<typeof channelView>;

/** 订阅消息：how many more may be sent by a template before it must be accepted again. */
export const subscription = z.object({
  template: z.enum(subscribeTemplates),
  templateId: z.string(),
  left: z.int(),
});
export type Subscription = z.output<typeof subscription>;

export const preferences = z.object({
  ...setPreferences.shape,
  channels: z.array(channelView),
  subscriptions: z.array(subscription),
});
export type Preferences = z.output<typeof preferences>;

const written = z.enum(['sms', 'email']);
export const addressParams = z.strictObject({ channel: written });
export const askAddressCode = z.strictObject({ address: filledText(120) });
export const setAddress = z.strictObject({ address: filledText(120), code: z.string().check(z.regex(/^\d{6}$/)) });

/** What wx.requestSubscribeMessage answered `accept` to: at most three of a tap. */
export const acceptSubscriptions = z.strictObject({
  templateIds: z.array(text(64)).check(z.minLength(1), z.maxLength(3)),
});
export const subscriptions = z.object({ items: z.array(subscription) });

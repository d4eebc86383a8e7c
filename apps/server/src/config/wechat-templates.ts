import { readFileSync } from 'node:fs';
import { subscribeTemplates, type SubscribeTemplate } from '@market/contract/message';
import { z } from 'zod';

const template = z.strictObject({
  templateId: z.string().min(1),
  /** Field of the template, as thing1 → what it shows. */
  fields: z.record(
    z
      .string()
      .regex(
        /^(thing|character_string|phrase|time|date)\d{1,2}$/,
        '应为 thing、character_string、phrase、time、date 加序号',
      ),
    z.enum(['title', 'body', 'time']),
  ),
});
const file = z.strictObject({
  citation: z.string(),
  templates: z.partialRecord(z.enum(subscribeTemplates), template),
});
export type WechatTemplate = z.output<typeof template>;
export type WechatTemplates = Partial<Record<SubscribeTemplate, WechatTemplate>>;

/** The templates the operator took for the mini-program, each under what it is for. Throws when the file is not so. */
export const readWechatTemplates = (path: string): WechatTemplates =>
  file.parse(JSON.parse(readFileSync(path, 'utf8'))).templates;

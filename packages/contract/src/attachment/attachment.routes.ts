import * as z from 'zod/mini';
import { anyone, idParams, signedIn, type RouteTable } from '../shared/index.js';
import { MAX_ATTACHMENT_BYTES } from './attachment.rules.js';
import { addAttachment, attachmentsQuery, attachmentView } from './attachment.schema.js';

/** 附件：who may add and read is decided by what they hang on. */
export const attachmentRoutes = {
  'GET /attachments': {
    summary: '能看到的附件',
    access: anyone,
    query: attachmentsQuery,
    returns: z.object({ items: z.array(attachmentView) }),
  },
  'POST /attachments': {
    summary: '上传附件；检查通过后别人才看得到',
    access: signedIn,
    query: addAttachment,
    upload: { maxBytes: MAX_ATTACHMENT_BYTES },
    returns: attachmentView,
    status: 201,
    audit: 'attachment.add',
  },
  'GET /attachments/{id}/file': {
    summary: '下载附件',
    access: anyone,
    params: idParams,
    file: 'stored',
    audit: 'attachment.read',
  },
  'DELETE /attachments/{id}': {
    summary: '删除附件',
    access: signedIn,
    params: idParams,
    status: 204,
    audit: 'attachment.remove',
  },
} as const satisfies RouteTable;

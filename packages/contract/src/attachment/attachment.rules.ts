/** What a file hangs on. */
export const attachmentHosts = [
  'challenge',
  'bid',
  'objection',
  'agreement',
  'milestone',
  'changeRequest',
  'claim',
] as const;
export type AttachmentHostKind = (typeof attachmentHosts)[number];

/**
 * Who may read a file, from the widest to the narrowest. `bidders`: of a challenge, bidders its demander opened it to
 * (disclosure); `parties`: both sides and the bureau.
 */
export const audiences = ['public', 'bidders', 'parties'] as const;
export type Audience = (typeof audiences)[number];
export const audienceLabels: Record<Audience, string> = {
  public: '所有人',
  bidders: '签了保密承诺的揭榜方',
  parties: '当事双方与主管部门',
};
/** Of the proof of a claim there are no two sides. */
export const audienceLabelOf = (about: AttachmentHostKind, audience: Audience): string =>
  about === 'claim' ? '申请人与审核的科技局' : audienceLabels[audience];

/** Whoever stands so near sees what is for their circle and for every wider one. */
export const canRead = (standing: Audience, audience: Audience): boolean =>
  audiences.indexOf(standing) >= audiences.indexOf(audience);

export const MAX_ATTACHMENT_BYTES = 20 * 1024 * 1024;
export const MAX_ATTACHMENTS = 20;

/** Endings that may be handed in. The content must be what the ending says. */
export const attachmentTypes = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
} as const;
export type AttachmentType = keyof typeof attachmentTypes;
export const attachmentTypesText = 'PDF、图片（PNG、JPG）、Word、Excel、PPT';

/** 公开的图片：everybody will see it, so it passes 内容安全检测 first. What is for the parties alone is shown to nobody else. */
export const isPublicPicture = (file: {
  about: AttachmentHostKind;
  audience: Audience;
  type: AttachmentType;
}): boolean => file.about === 'challenge' && file.audience === 'public' && (file.type === 'png' || file.type === 'jpg');

/** By the ending of the name; undefined: not taken. */
export function attachmentTypeOf(name: string): AttachmentType | undefined {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  const type = ending === 'jpeg' ? 'jpg' : ending;
  return type in attachmentTypes ? (type as AttachmentType) : undefined;
}

/** What to change before the file can be sent; undefined when it can. `bytes` where known. */
export function attachmentIssue({ name, bytes = 1 }: { name: string; bytes?: number }): string | undefined {
  if (attachmentTypeOf(name) === undefined) return `只收${attachmentTypesText}`;
  if (bytes === 0) return '文件是空的';
  return bytes > MAX_ATTACHMENT_BYTES ? '文件超过 20 MB，请压缩或拆分' : undefined;
}

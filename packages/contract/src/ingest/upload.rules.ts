/** The largest file that is read. */
export const MAX_UPLOAD_BYTES = 50 * 1024 * 1024;

/** What a file to be imported may be, by the ending of its name. */
export const uploadEndings = ['.xlsx', '.xls', '.csv', '.json'] as const;

export const uploadText = `${uploadEndings.join('、')}，不超过 ${MAX_UPLOAD_BYTES / 1024 / 1024} MB`;

/** 不能上传的原因，看文件名和字节数就知道的。 */
export function whyCannotUpload({ name, size }: { name: string; size: number }): string | undefined {
  const known = uploadEndings.some((ending) => name.toLowerCase().endsWith(ending));
  if (!known) return `只收 ${uploadEndings.join('、')}，请另存为其中一种再传`;
  if (size === 0) return '文件是空的';
  return size > MAX_UPLOAD_BYTES ? '文件超过 50 MB，请拆成几份再传' : undefined;
}

import { ApiError, pathOf, refusalOf, type Answer, type Request } from '@market/api-client';
import { attachmentIssue, attachmentTypes, type AttachmentView } from '@market/contract/attachment';
import type { WithheldFile } from '@market/contract/disclosure';
import { chooseFile, openFile, postFile } from '@/platform/files';
import { sessionToken } from './session-token';

type Place = Omit<Request<'POST /attachments'>['query'], 'name'>;

const headers = (): Record<string, string> => {
  const token = sessionToken.get();
  return token ? { authorization: `Bearer ${token}` } : {};
};

/** Lets the reader pick a file and sends it. Undefined: they changed their mind. Throws an ApiError as a call does. */
export async function addAttachment(place: Place, onPicked: () => void): Promise<AttachmentView | undefined> {
  const file = await chooseFile([...Object.keys(attachmentTypes), 'jpeg']);
  if (!file) return undefined;
  const issue = attachmentIssue(file);
  if (issue !== undefined) throw new ApiError(400, 'invalidInput', issue);
  onPicked();
  const url = API_BASE + pathOf('POST /attachments', { query: { ...place, name: file.name } });
  const { status, body } = await postFile(url, headers(), file).catch(() => {
    throw new ApiError(0, 'offline', '网络不通，文件没有传上去，请重试');
  });
  if (status >= 400) throw refusalOf(status, body);
  return body as Answer<'POST /attachments'>;
}

export const openAttachment = ({ id, name }: Pick<AttachmentView, 'id' | 'name'>): Promise<void> =>
  openStored(pathOf('GET /attachments/{id}/file', { params: { id } }), name);

/** A marked copy, under the name it is given with: a picture comes as a PDF page where it could be marked. */
export const openWithheld = (bidId: string, { id, name }: WithheldFile): Promise<void> =>
  openStored(pathOf('GET /my/bids/{id}/withheld/{fileId}', { params: { id: bidId, fileId: id } }), name);

/** Opens what an address below the API answers. Throws an ApiError as a call does. */
export async function openStored(path: string, name: string): Promise<void> {
  const opened = await openFile(API_BASE + path, headers(), name).catch(() => {
    throw new ApiError(0, 'offline', '网络不通，文件没有打开，请重试');
  });
  if (!opened) throw new ApiError(404, 'notFound', '文件已不在，请刷新');
}

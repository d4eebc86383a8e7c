import { ApiError, pathOf, refusalOf, type Answer, type Request } from '@market/api-client';
import { attachmentIssue, attachmentTypes, type AttachmentView } from '@market/contract/attachment';
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

export async function openAttachment({ id, name }: Pick<AttachmentView, 'id' | 'name'>): Promise<void> {
  const url = API_BASE + pathOf('GET /attachments/{id}/file', { params: { id } });
  const opened = await openFile(url, headers(), name).catch(() => {
    throw new ApiError(0, 'offline', '网络不通，文件没有打开，请重试');
  });
  if (!opened) throw new ApiError(404, 'notFound', '文件已不在，请刷新');
}

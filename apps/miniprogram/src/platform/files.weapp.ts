import type { TransportResponse } from '@market/api-client';
import Taro from '@tarojs/taro';
import { givenName, type ChosenFile, type Headers } from './chosen-file';

const TIMEOUT_MS = 60_000;
const pictures = ['png', 'jpg', 'jpeg'];

/** A file out of a chat: the one way WeChat gives to documents. Undefined when the reader changes their mind. */
export async function chooseFile(endings: readonly string[]): Promise<ChosenFile | undefined> {
  const chosen = await Taro.chooseMessageFile({ count: 1, type: 'file', extension: [...endings] }).catch(
    () => undefined,
  );
  const file = chosen?.tempFiles[0];
  return file && { name: file.name, bytes: file.size, content: () => contentOf(file.path) };
}

const contentOf = (filePath: string): Promise<ArrayBuffer> =>
  new Promise((resolve, reject) => {
    Taro.getFileSystemManager().readFile({
      filePath,
      success: ({ data }) => resolve(data as ArrayBuffer),
      fail: ({ errMsg }) => reject(new Error(errMsg)),
    });
  });

/** Rejects only when nothing was answered. */
export async function postFile(url: string, headers: Headers, file: ChosenFile): Promise<TransportResponse> {
  const { statusCode, data } = await Taro.request<unknown, ArrayBuffer>({
    url,
    method: 'POST',
    header: { ...headers, 'content-type': 'application/octet-stream' },
    data: await file.content(),
    timeout: TIMEOUT_MS,
  });
  return { status: statusCode, body: data };
}

/** Shows what the address answers, as the name it gives says, or else this one; false when it is not there. */
export async function openFile(url: string, headers: Headers, asked: string): Promise<boolean> {
  const download = Taro.downloadFile({ url, header: headers });
  let name = asked;
  download.onHeadersReceived(({ header }) => {
    const [, disposition] = Object.entries(header).find(([key]) => key.toLowerCase() === 'content-disposition') ?? [];
    name = givenName(disposition as string | undefined) ?? asked;
  });
  const { statusCode, tempFilePath } = await download;
  if (statusCode !== 200) return false;
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  if (pictures.includes(ending)) await Taro.previewImage({ urls: [tempFilePath] });
  else if (ending === 'zip') await Taro.shareFileMessage({ filePath: tempFilePath, fileName: name });
  else
    await Taro.openDocument({
      filePath: tempFilePath,
      fileType: ending as 'pdf' | 'docx' | 'xlsx' | 'pptx',
      showMenu: true,
    });
  return true;
}

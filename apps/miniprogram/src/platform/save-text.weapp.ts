import Taro from '@tarojs/taro';

/** Hands the text on as a file of this name: into a chat, from where it is kept. Rejects when the reader turns back. */
export async function saveText(name: string, text: string): Promise<void> {
  const filePath = `${Taro.env.USER_DATA_PATH ?? ''}/${name}`;
  Taro.getFileSystemManager().writeFileSync(filePath, text, 'utf8');
  await Taro.shareFileMessage({ filePath, fileName: name });
}

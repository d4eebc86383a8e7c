import type { TransportResponse } from '@market/api-client';
import { givenName, type ChosenFile, type Headers } from './chosen-file';

/** The file the reader picks; undefined when they change their mind. */
export function chooseFile(endings: readonly string[]): Promise<ChosenFile | undefined> {
  const input = Object.assign(document.createElement('input'), {
    type: 'file',
    accept: endings.map((ending) => `.${ending}`).join(','),
  });
  return new Promise((resolve) => {
    input.addEventListener('change', () => {
      const file = input.files?.[0];
      resolve(file && { name: file.name, bytes: file.size, content: () => file.arrayBuffer() });
    });
    input.addEventListener('cancel', () => resolve(undefined));
    input.click();
  });
}

/** Rejects only when nothing was answered. */
export async function postFile(url: string, headers: Headers, file: ChosenFile): Promise<TransportResponse> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/octet-stream' },
    body: await file.content(),
  });
  return { status: answer.status, body: await answer.json().catch(() => undefined) };
}

/** Saves what the address answers under the name it gives, or else this one; false when it is not there. */
export async function openFile(url: string, headers: Headers, name: string): Promise<boolean> {
  const answer = await fetch(url, { headers });
  if (!answer.ok) return false;
  const address = URL.createObjectURL(await answer.blob());
  const download = givenName(answer.headers.get('content-disposition')) ?? name;
  Object.assign(document.createElement('a'), { href: address, download }).click();
  URL.revokeObjectURL(address);
  return true;
}

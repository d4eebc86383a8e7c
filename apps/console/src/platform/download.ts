import { ApiError, pathOf, refusalOf } from '@market/api-client';
import type { Operation } from '@market/contract/routes';
import type { Request } from './client';

/** Saves the file an operation answers, under the name the server gives it. Throws an ApiError as a call does. */
export async function download<K extends Operation>(operation: K, request: Request<K>): Promise<void> {
  const answer = await fetch(pathOf(operation, request), { credentials: 'same-origin' }).catch(() => {
    throw new ApiError(0, 'offline', '网络不通，请检查网络后重试');
  });
  if (!answer.ok) throw refusalOf(answer.status, await answer.json().catch(() => undefined));
  const name = /filename\*=UTF-8''([^;]+)/.exec(answer.headers.get('content-disposition') ?? '')?.[1];
  save(decodeURIComponent(name ?? 'download'), await answer.blob());
}

function save(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}

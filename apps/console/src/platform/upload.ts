import { ApiError, pathOf, refusalOf } from '@market/api-client';
import type { Operation } from '@market/contract/routes';
import type { Answer, Request } from './client';

interface Watched {
  /** How much of the file has left this browser, 0 to 1. */
  onProgress: (sent: number) => void;
  signal: AbortSignal;
}

/**
 * Sends a file as the body of an operation. XMLHttpRequest, since fetch does not tell how far an upload is.
 * Throws an ApiError as a call does, and an AbortError when it was stopped.
 */
export function upload<K extends Operation>(
  operation: K,
  request: Request<K>,
  file: File,
  { onProgress, signal }: Watched,
): Promise<Answer<K>> {
  const sending = new XMLHttpRequest();
  return new Promise((resolve, reject) => {
    sending.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    sending.onload = () => {
      const body = parsed(sending.responseText);
      if (sending.status < 400) resolve(body as Answer<K>);
      else reject(refusalOf(sending.status, body));
    };
    sending.onerror = () => reject(new ApiError(0, 'offline', '网络不通，请检查网络后重试'));
    sending.onabort = () => reject(new DOMException('stopped', 'AbortError'));
    signal.addEventListener('abort', () => sending.abort(), { once: true });
    sending.open('POST', pathOf(operation, request));
    sending.setRequestHeader('accept', 'application/json');
    sending.setRequestHeader('content-type', 'application/octet-stream');
    sending.setRequestHeader('x-requested-with', 'market-console');
    sending.send(file);
  });
}

export const wasStopped = (error: unknown): boolean => error instanceof DOMException && error.name === 'AbortError';

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

import { ApiError } from './client';

export interface Failure {
  text: string;
  offline: boolean;
  code?: string;
  requestId?: string;
}

/** What to tell a person about anything that was thrown. */
export function failureOf(error: unknown): Failure {
  if (!(error instanceof ApiError)) return { text: '页面出了点问题，不是你的操作引起的', offline: false };
  const details = error.details.map((issue) => issue.message).join('；');
  return {
    text: details ? `${error.message}：${details}` : error.message,
    offline: error.code === 'offline',
    code: error.code,
    ...(error.requestId && { requestId: error.requestId }),
  };
}

/** Somebody else was faster: what is shown is old. */
export const isConflict = (error: unknown): boolean =>
  error instanceof ApiError && (error.code === 'staleVersion' || error.code === 'stateConflict');

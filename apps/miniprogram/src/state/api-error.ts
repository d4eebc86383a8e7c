import { ApiError } from '@market/api-client';

export const toApiError = (error: unknown): ApiError =>
  error instanceof ApiError ? error : new ApiError(0, 'unavailable', '出了点问题，请重试');

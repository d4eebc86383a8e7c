import { toast } from '@/platform/toast';
import { toApiError } from '@/state/api-error';
import { api } from '@/state/client';

/** Takes an address back. */
export const useMoveAway =
  (onRemoved: () => void) =>
  async (channel: 'sms' | 'email'): Promise<void> => {
    try {
      await api('DELETE /my/addresses/{channel}', { params: { channel } });
      onRemoved();
    } catch (failure) {
      toast(toApiError(failure).message);
    }
  };

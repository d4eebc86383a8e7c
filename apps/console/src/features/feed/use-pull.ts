import { useMutation, useQueryClient } from '@tanstack/react-query';
import { feedOutcomeLabels, type FeedView } from '@market/contract/feed';
import { App } from 'antd';
import { call } from '../../platform/client';
import { failureOf } from '../../platform/failure';

/** Pulls a feed at once and says what it came to; a failure of the other side is an answer too. */
export function usePull({ name, title }: FeedView) {
  const { message } = App.useApp();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () => call('POST /staff/feeds/{name}/pull', { params: { name } }),
    onSuccess: async ({ runs: [last] }) => {
      if (last) {
        const text = `${title}：${feedOutcomeLabels[last.outcome]}`;
        if (last.outcome === 'failed') message.error(last.message ? `${text}，${last.message}` : text);
        else message.success(text);
      }
      await queryClient.invalidateQueries({ queryKey: ['GET /staff/feeds'] });
    },
    onError: (error) => message.error(failureOf(error).text),
  });
}

import type { SubscribeTemplate } from '@market/contract/message';
import type { Subscription } from '@market/contract/preference';
import { useState } from 'react';
import { askToSubscribe } from '@/platform/subscribe';
import { toast } from '@/platform/toast';
import { toApiError } from './api-error';
import { api } from './client';

/** Asks WeChat for one message of each template and tells the server which were accepted; answers what is left then. */
export function useSubscribing(onTold: (items: Subscription[]) => void) {
  const [busy, setBusy] = useState(false);
  const ask = async (items: readonly Subscription[], templates: readonly SubscribeTemplate[]): Promise<void> => {
    const asking = askToSubscribe(
      items.filter(({ template }) => templates.includes(template)).map(({ templateId }) => templateId),
    );
    setBusy(true);
    try {
      const templateIds = await asking.catch(() => []);
      if (templateIds.length === 0) toast('没有订阅，消息仍在「我的」里');
      else onTold((await api('POST /my/subscriptions', { body: { templateIds } })).items);
    } catch (failure) {
      toast(toApiError(failure).message);
    } finally {
      setBusy(false);
    }
  };
  return { busy, ask };
}

import Taro from '@tarojs/taro';

export const canSubscribe = true;

/**
 * Asks for one message of each template, at most three; answers the ids that were accepted. WeChat takes the call in the
 * tap itself alone, so nothing may be awaited before it.
 */
export async function askToSubscribe(templateIds: readonly string[]): Promise<string[]> {
  const tmplIds = [...templateIds];
  // Taro's types demand what only Alipay has.
  const asked = { tmplIds } as Parameters<typeof Taro.requestSubscribeMessage>[0];
  const answer: Record<string, unknown> = { ...(await Taro.requestSubscribeMessage(asked)) };
  return tmplIds.filter((id) => answer[id] === 'accept');
}

/** Only WeChat has subscribe messages. */
export const canSubscribe = false;

export const askToSubscribe: (templateIds: readonly string[]) => Promise<string[]> = () => Promise.resolve([]);

import type { Transport } from '@market/api-client';

const PAUSES_MS = [400, 1_200];

/** On a weak network a question is asked again, twice; what may change something is sent once. */
export const retrying =
  (
    send: Transport,
    pause: (ms: number) => Promise<void> = (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  ): Transport =>
  async (request) => {
    if (request.method === 'GET')
      for (const ms of PAUSES_MS) {
        try {
          return await send(request);
        } catch {
          await pause(ms);
        }
      }
    return send(request);
  };

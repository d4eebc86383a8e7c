import { useRehearsal } from '@/ui/page/rehearsal-bar';
import { api } from './client';

/** Asks once a start whether this is the market or a rehearsal of it. Without an answer it is taken for the market. */
export async function loadEnvironment(): Promise<void> {
  const environment = await api('GET /environment').catch(() => undefined);
  if (environment?.rehearsal) useRehearsal.setState({ on: true });
}
